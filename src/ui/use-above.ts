import { useLayoutEffect, useState, type RefObject } from 'react';
import { scrollerOf } from './scroller-of.ts';

interface Above {
  /** The box that scrolls around the element. */
  readonly box: Element;
  /** Pixels from the beginning of what scrolls to the element. */
  readonly above: number;
}

/** Where an element stands in what scrolls; what grows or folds above it moves it. */
export function useAbove(ref: RefObject<Element | null>): Above | undefined {
  const [place, setPlace] = useState<Above>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const box = scrollerOf(element);
    const measure = () => {
      const { top } = element.getBoundingClientRect();
      const above = Math.round(top - box.getBoundingClientRect().top + box.scrollTop);
      // Where one scrolls by parts of a pixel, the sum is not always the same.
      setPlace((now) => (now && Math.abs(now.above - above) <= 1 ? now : { box, above }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (let each = element.parentElement; each && each !== box; each = each.parentElement)
      observer.observe(each);
    return () => observer.disconnect();
  }, [ref]);
  return place;
}
