import type { Change, ChangeVerb } from '#domain/change.ts';
import { database } from '#data/database.ts';

/** How many gestures can be undone on this device after it was started again. */
const mostSteps = 1000;

/** What takes a gesture back or makes it again is none itself; recovery points answer for the others. */
const withoutStep: ReadonlySet<ChangeVerb> = new Set([
  'revert',
  'redo',
  'merge',
  'purge',
  'restore-point',
]);

type Steps = Pick<typeof database, 'undoSteps'>;

/** Steps that were undone and could still be made again. */
export async function undoneSteps(db: Steps = database): Promise<readonly string[]> {
  return await db.undoSteps.where('undoneBy').above('').primaryKeys();
}

/**
 * Makes a gesture a step that can be undone. To be called within the gesture's transaction.
 * @param undone what was undone before: it can't be made again after this
 * @param isLogged false: the change log doesn't hold it, so that the step does
 */
export async function addStep(
  change: Change,
  undone: readonly string[],
  isLogged = true,
  db: Steps = database,
): Promise<void> {
  if (withoutStep.has(change.verb)) return;
  const { id, negotiationId } = change;
  await Promise.all([
    undone.length > 0 && db.undoSteps.bulkDelete([...undone]),
    db.undoSteps.add({ id, negotiationId, undoneBy: null, change: isLogged ? null : change }),
  ]);
}

/** Forgets the oldest steps; done once at each start. */
export async function trimSteps(): Promise<void> {
  const tooMany = (await database.undoSteps.count()) - mostSteps;
  if (tooMany > 0) await database.undoSteps.orderBy('id').limit(tooMany).delete();
}
