import type { Undoing, Undone } from '#data/writes/undo.ts';
import { create } from 'zustand';

export type { Conflict } from '#data/writes/undo.ts';

/** An undo or a redo that would overwrite later changes: nothing is written until a person has said. */
export type UndoQuestion = Extract<Undone, { kind: 'asks' }> & Pick<Undoing, 'direction'>;

export const useUndoQuestion = create<{ readonly question: UndoQuestion | null }>()(() => ({
  question: null,
}));
