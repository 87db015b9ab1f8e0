import { startTransition, useEffect, useState } from 'react';

/** Rows that come with the screen. */
const first = 30;

/**
 * How many rows of a list are drawn: the first ones with the screen, all others right after it, so that neither
 * the screen nor a key waits for hundreds.
 */
export function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(Infinity)));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
