import type { Change } from '#domain/change.ts';
import type { Stamp } from '#domain/stamp.ts';
import type { TableName } from '#domain/book.ts';
import { database } from '#data/database.ts';
import type { UndoStep } from '#data/local-rows.ts';
import { latestStep, stepChange } from '#data/reads/undo-steps.ts';
import { plannedGesture, type Gesture } from './gesture.ts';
import { undoPlan, type Conflict, type Direction } from './undo-plan.ts';

export type { Conflict } from './undo-plan.ts';

/** What to do with fields that were changed since: ask first, put them back anyway, or keep them. */
export type Overlap = 'ask' | 'overwrite' | 'keep';

/** How an undo or a redo ended. */
export type Undone =
  /** There was nothing left to undo, or it was undone already. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'done';
      readonly change: Change;
      /** Rows that stay as they are, since they are deleted or removed for good by now. */
      readonly lost: number;
    }
  /** Nothing was written: these fields were changed since. */
  | { readonly kind: 'asks'; readonly change: Change; readonly conflicts: readonly Conflict[] }
  /** All that the gesture changed is deleted or removed for good since. */
  | { readonly kind: 'lost'; readonly change: Change };

export interface Undoing {
  readonly direction: Direction;
  /** Of the gesture; null: the latest that stands, or that was undone. */
  readonly changeId: Stamp | null;
  readonly overlap: Overlap;
}

/**
 * Takes back a gesture of this device, or makes it again after that: fields get their earlier value, what
 * was new is deleted. Never over a later change unless told to.
 */
export async function undo({ direction, changeId, overlap }: Undoing): Promise<Gesture<Undone>> {
  return await plannedGesture<Undone>(async () => {
    const found = await stepToTurn(direction, changeId);
    if (found === null) return { about: null, value: { kind: 'nothing' } };
    const { step, change } = found;
    const plan = await undoPlan(change, direction, overlap === 'overwrite');
    const { puts, conflicts, lost, settled } = plan;
    if (lost > 0 && puts.length + conflicts.length + settled === 0) {
      // Out of the way of the steps before it. One that was asked for by name may come back from the trash.
      if (changeId === null) await database.undoSteps.delete(step.id);
      return { about: null, value: { kind: 'lost', change } };
    }
    if (conflicts.length > 0 && overlap === 'ask')
      return { about: null, value: { kind: 'asks', change, conflicts } };
    const { negotiationId, subject } = change;
    const verb = direction === 'undo' ? 'revert' : 'redo';
    return {
      about: { verb, table: change.table as TableName, negotiationId, subject },
      work: async (write) => {
        for (const put of puts) {
          if (put.table === 'positions') await write.patchPosition(put.ref, put.fields);
          else await write.patch(put.table, put.id, put.fields);
        }
        const undoneBy = direction === 'undo' ? write.stamp : null;
        await database.undoSteps.update(step.id, { undoneBy });
        return { kind: 'done', change, lost };
      },
    };
  });
}

interface Found {
  readonly step: UndoStep;
  readonly change: Change;
}

async function stepToTurn(direction: Direction, changeId: Stamp | null): Promise<Found | null> {
  for (;;) {
    const step =
      changeId === null ? await latestStep(direction) : await database.undoSteps.get(changeId);
    if (!step || (step.undoneBy === null) !== (direction === 'undo')) return null;
    const change = await stepChange(step);
    if (change) return { step, change };
    // Its negotiation was removed for good, log and all.
    await database.undoSteps.delete(step.id);
  }
}
