import { liveQuery } from 'dexie';

export interface Subscription {
  unsubscribe(): void;
}

/** Runs a read now and again whenever what it read changes, in this tab or another. */
export function watch<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): Subscription {
  return liveQuery(read).subscribe({ next: onValue, error: onError });
}
