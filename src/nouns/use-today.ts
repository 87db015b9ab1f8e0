import { localDayOf } from '#domain/local-day.ts';
import { useState, useSyncExternalStore } from 'react';

/** Today as an ISO day on the user's own calendar; follows midnight. */
export function useToday(): string {
  const [clock] = useState(makeClock);
  return useSyncExternalStore(clock.subscribe, clock.read);
}

function makeClock() {
  return {
    read: () => localDayOf(new Date()),
    subscribe: (onChange: () => void) => {
      const timer = setInterval(onChange, 60_000);
      return () => clearInterval(timer);
    },
  };
}
