import { useEffect, useRef } from 'react';

/** For a record that has no panel of its own: where the address names it, it is in sight, has the focus and is marked. */
export function useShownItem<E extends HTMLElement>(isShown: boolean) {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (!isShown) return undefined;
    // Once the page has put the focus on itself, as it does when it opens.
    const frame = requestAnimationFrame(() => {
      ref.current?.focus({ preventScroll: true });
      ref.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isShown]);
  return {
    ref,
    tabIndex: isShown ? -1 : undefined,
    'aria-current': isShown ? 'true' : undefined,
  } as const;
}
