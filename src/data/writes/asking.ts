import type { Stamp } from '#domain/stamp.ts';

/** Asks for a write without waiting for its answer. */
export type Ask = (write: PromiseLike<unknown>) => void;

/** What each write of a gesture is made with. */
export interface Asking {
  readonly stamp: Stamp;
  readonly ask: Ask;
}

/** Writes that one transaction is asked for, one right after the other. */
export function startAsking(): {
  readonly ask: Ask;
  /** Once all that was asked for is done. @throws what the first that failed was refused with */
  readonly answered: () => Promise<void>;
} {
  const asked: PromiseLike<unknown>[] = [];
  return {
    ask(write) {
      // Whoever waits for all of them hears of it.
      write.then(undefined, () => undefined);
      asked.push(write);
    },
    async answered() {
      await Promise.all(asked);
    },
  };
}
