import { useIsPast } from '#nouns/as-of-day.ts';
import { chooseTo, toggleChosen, useSelection } from '#state/selection.ts';
import { chooseByMouse, choosePress, useSelectableRows } from '#state/use-selectable.ts';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { TableLines } from './table-view.ts';
import type { useGridPlace } from './use-grid-place.ts';

/**
 * The issues of the table that are chosen, as rows of its grid: Shift with the space bar chooses the row, Shift
 * with an arrow goes on from there, Ctrl or Cmd and a press adds one, Shift and a press those up to it.
 */
export function useChosenIssues(
  lines: TableLines['lines'],
  grid: Pick<ReturnType<typeof useGridPlace>, 'roving' | 'go'>,
) {
  const isPast = useIsPast();
  const chosen = useSelection((selection) => selection.chosen);
  const isChoosing = useSelection((selection) => selection.isChoosing);
  useSelectableIssues(lines);
  return {
    chosen: isPast ? null : new Set(chosen.keys()),
    isChoosing,
    /** Whether the key was one that chooses, or is meant for what is chosen. */
    onKey: (event: KeyboardEvent, issueId: string, hasLetters: boolean): boolean => {
      const { key, shiftKey, ctrlKey, altKey } = event;
      if (isPast || ctrlKey || altKey) return false;
      // These are the selection's while there is one.
      if (!shiftKey) return chosen.size > 0 && (key === 'Escape' || key === 'Delete');
      const by = steps[key] ?? (hasLetters ? letters[key.toLowerCase()] : undefined);
      if (by === undefined && key !== ' ') return false;
      event.preventDefault();
      if (by === undefined) toggleChosen(issueId);
      else {
        const row = Math.min(Math.max(grid.roving.row + by, 0), lines.length - 1);
        if (chosen.size === 0) toggleChosen(issueId);
        grid.go({ ...grid.roving, row });
        chooseTo(lines[row]?.issue.id ?? '');
      }
      return true;
    },
    handlers: {
      onMouseDown: choosePress,
      onClickCapture: (event: MouseEvent) => {
        const row = (event.target as Element).closest<HTMLElement>('[data-issue]');
        if (row && !isPast) chooseByMouse(event, row.dataset['issue'] ?? '');
      },
    },
  };
}

/** The issues of the table, or of the phone's list. */
export function useSelectableIssues(lines: TableLines['lines']): void {
  useSelectableRows(
    lines.map(({ issue: { id, negotiationId, title } }) => ({
      noun: 'issues' as const,
      id,
      negotiationId,
      issueId: null,
      title,
    })),
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
/** As in every list. */
const letters: Readonly<Record<string, number>> = { j: 1, k: -1 };
