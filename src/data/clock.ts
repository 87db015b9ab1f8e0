import { makeClock } from '#domain/stamp.ts';
import { database } from './database.ts';

/** This tab, for the change log: 8 hex digits, new at each load. */
export const tab: string = crypto.randomUUID().slice(0, 8);

export const clock = makeClock(tab, () => Date.now());

/** So that what is written next sorts after all that is on the disk. */
export async function wakeClock(): Promise<void> {
  for (const table of [database.changes, database.undoSteps]) {
    const last = await table.toCollection().last();
    if (last) clock.see(last.id);
  }
}
