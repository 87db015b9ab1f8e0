import { bookAsItIs } from '#data/reads/book-as-it-is.ts';
import { inTurn } from './in-turn.ts';
import { pointOf } from './recovery.ts';

/**
 * A recovery point of the database as an earlier version left it, before it is brought to this one: its
 * rows go into the point as they are. @throws if it could not be made; nothing is to be migrated then
 */
export async function keepBeforeMigration(database: string): Promise<void> {
  await inTurn('recovery', async () => {
    const found = await bookAsItIs(database);
    if (found) await pointOf('migration', found.book, found.version);
  });
}
