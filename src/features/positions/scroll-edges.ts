import { useEffect } from 'react';

/** Marks a scroller with `data-start` and `data-end` where something is hidden beyond that edge. */
export function useEdges(element: HTMLElement | null): void {
  useEffect(() => {
    if (!element) return undefined;
    const mark = () => {
      const scrolled = Math.abs(element.scrollLeft);
      const hidden = element.scrollWidth - element.clientWidth - scrolled;
      element.parentElement?.toggleAttribute('data-start', scrolled > 1);
      element.parentElement?.toggleAttribute('data-end', hidden > 1);
    };
    mark();
    const sizes = new ResizeObserver(mark);
    sizes.observe(element);
    element.addEventListener('scroll', mark, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, [element]);
}
