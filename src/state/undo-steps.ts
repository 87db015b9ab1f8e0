import { nextSteps, type Named } from '#data/reads/undo-steps.ts';
import { useLiveSoon } from './live.ts';

/** The gestures that undo and redo would take next, in whatever tab they were made. */
export function useNextSteps(): { readonly undo: Named | null; readonly redo: Named | null } {
  return useLiveSoon('undo-steps', nextSteps) ?? { undo: null, redo: null };
}
