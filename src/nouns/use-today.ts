import { localDayOf } from '#domain/local-day.ts';
import { use, useState, useSyncExternalStore } from 'react';
import { AsOfDay } from './as-of-day.ts';

/**
 * Today as an ISO day on the user's own calendar; follows midnight. Where an earlier day is shown, that
 * day: what was overdue then is told from what is overdue now.
 */
export function useToday(): string {
  const [clock] = useState(makeClock);
  const today = useSyncExternalStore(clock.subscribe, clock.read);
  return use(AsOfDay) ?? today;
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
