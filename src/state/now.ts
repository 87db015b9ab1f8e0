import { useSyncExternalStore } from 'react';

/** The present in epoch milliseconds, to the minute; follows the clock. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read);
}

const minute = 60_000;

function read(): number {
  return Math.ceil(Date.now() / minute) * minute;
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, minute / 4);
  return () => clearInterval(timer);
}
