import { useState, useSyncExternalStore } from 'react';

/** Today as an ISO day on the user's own calendar; follows midnight. */
export function useToday(): string {
  const [clock] = useState(makeClock);
  return useSyncExternalStore(clock.subscribe, clock.read);
}

function makeClock() {
  return {
    read: localDay,
    subscribe: (onChange: () => void) => {
      const timer = setInterval(onChange, 60_000);
      return () => clearInterval(timer);
    },
  };
}

function localDay(): string {
  const now = new Date();
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
