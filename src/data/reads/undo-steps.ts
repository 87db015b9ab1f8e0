import type { Change } from '#domain/change.ts';
import { database } from '#data/database.ts';
import type { UndoStep } from '#data/local-rows.ts';

/** What names a gesture. */
export type Named = Pick<Change, 'id' | 'negotiationId' | 'verb' | 'table' | 'subject'>;

/** The gestures that undo and redo would take next; null: none. */
export async function nextSteps(): Promise<{
  readonly undo: Named | null;
  readonly redo: Named | null;
}> {
  return { undo: await named('undo'), redo: await named('redo') };
}

/** The latest gesture that stands, or the one that was undone last. */
export async function latestStep(direction: 'undo' | 'redo'): Promise<UndoStep | undefined> {
  return direction === 'redo'
    ? await database.undoSteps.orderBy('undoneBy').last()
    : await newestFirst()
        .filter(({ undoneBy }) => undoneBy === null)
        .first();
}

export async function stepChange(step: UndoStep): Promise<Change | undefined> {
  return step.change ?? (await database.changes.get(step.id));
}

async function named(direction: 'undo' | 'redo'): Promise<Named | null> {
  const step = await latestStep(direction);
  const change = step && (await stepChange(step));
  if (!change) return null;
  const { id, negotiationId, verb, table, subject } = change;
  return { id, negotiationId, verb, table, subject };
}

function newestFirst() {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array: it is read backwards
  return database.undoSteps.orderBy('id').reverse();
}
