import { useEffect, type MouseEvent } from 'react';
import { useThen } from './as-of.ts';
import {
  chooseTo,
  clearChosen,
  listRows,
  toggleChosen,
  useSelection,
  type Selectable,
} from './selection.ts';

/** Of a list whose rows can be chosen: all of them, in order. The choice ends with the list; an earlier day has none. */
export function useSelectableRows(rows: readonly Selectable[]): void {
  const isPast = useThen() !== null;
  useEffect(() => listRows(isPast ? none : rows), [rows, isPast]);
  useEffect(() => clearChosen, []);
}

/** For the element of a row: chosen by Ctrl or Cmd and a press, up to it by Shift and a press. */
export function useSelectable(id: string) {
  const isChosen = useSelection(({ chosen }) => chosen.has(id));
  return {
    'data-record': id,
    'data-chosen-row': isChosen || undefined,
    onMouseDown: (event: MouseEvent) => choosePress(event),
    onClickCapture: (event: MouseEvent) => chooseByMouse(event, id),
  } as const;
}

const none: readonly Selectable[] = [];

/** Of a press that chooses rows: text is not selected along with them. */
export function choosePress(event: MouseEvent): void {
  if (event.shiftKey && isOnRow(event)) event.preventDefault();
}

export function chooseByMouse(event: MouseEvent, id: string): void {
  const isToggle = event.ctrlKey || event.metaKey;
  if ((!isToggle && !event.shiftKey) || !isOnRow(event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (isToggle) toggleChosen(id);
  else chooseTo(id);
}

/** Links and fields keep what Ctrl and Shift mean to them. */
function isOnRow({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a[href], input, select, textarea') === null;
}
