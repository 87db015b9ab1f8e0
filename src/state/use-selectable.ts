import { useEffect, type MouseEvent } from 'react';
import {
  chooseTo,
  clearChosen,
  listRows,
  toggleChosen,
  useSelection,
  type Selectable,
} from './selection.ts';

/** Of a list whose rows can be chosen: all of them, in order. The choice ends with the list. */
export function useSelectableRows(rows: readonly Selectable[]): void {
  useEffect(() => listRows(rows), [rows]);
  useEffect(() => clearChosen, []);
}

/** For the element of a row: chosen by Ctrl or Cmd and a press, up to it by Shift and a press. */
export function useSelectable(id: string) {
  const isChosen = useSelection(({ chosen }) => chosen.has(id));
  return {
    'data-record': id,
    'data-chosen-row': isChosen || undefined,
    onMouseDown: (event: MouseEvent) => {
      // Text is not selected along with the rows.
      if (event.shiftKey && isOnRow(event)) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      const isToggle = event.ctrlKey || event.metaKey;
      if ((!isToggle && !event.shiftKey) || !isOnRow(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isToggle) toggleChosen(id);
      else chooseTo(id);
    },
  } as const;
}

/** Links and fields keep what Ctrl and Shift mean to them. */
function isOnRow({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a[href], input, select, textarea') === null;
}
