import { startTransition, useEffect, useState } from 'react';

/** Rows that come with the screen, and then at a time. */
const first = 30;

/**
 * How many rows of a list are drawn: the first ones with the screen, the others a few at a time soon after,
 * so that neither the screen nor a key waits for hundreds.
 */
export function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + first)));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
