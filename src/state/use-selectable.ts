import { useEffect, type MouseEvent } from 'react';
import { useThen } from './as-of.ts';
import { selectSeveral } from './commands/lists.ts';
import { useOffer } from './commands/use-offer.ts';
import {
  chooseTo,
  clearChosen,
  listRows,
  startChoosing,
  toggleChosen,
  useSelection,
  type Selectable,
  type SelectableRows,
} from './selection.ts';

/**
 * Of a list whose rows can be chosen: all of them, in order. The choice ends with the list; an earlier day has none.
 * @param rows null: not here, where another list of the page has them
 */
export function useSelectableRows(rows: SelectableRows | null): void {
  const isPast = useThen() !== null;
  const isList = rows !== null;
  useEffect(() => (rows === null ? undefined : listRows(isPast ? none : rows)), [rows, isPast]);
  useEffect(() => {
    if (isList && isPast) clearChosen();
    return isList ? clearChosen : undefined;
  }, [isList, isPast]);
  useOffer(selectSeveral, !isList || isPast || rows.length === 0 ? null : startChoosing);
}

/**
 * For a row: chosen by Ctrl or Cmd and a press, up to it by Shift and a press. `check` is what its checkbox
 * takes while rows are being selected one by one; else null.
 * @param title what the row is about
 */
export function useSelectable(id: string, title: string) {
  const isChosen = useSelection(({ chosen }) => chosen.has(id));
  const isChoosing = useSelection((now) => now.isChoosing && now.listed.has(id));
  return {
    row: {
      'data-record': id,
      'data-chosen-row': isChosen || undefined,
      'data-choosing': isChoosing || undefined,
      onMouseDown: (event: MouseEvent) => choosePress(event),
      onClickCapture: (event: MouseEvent) => chooseByMouse(event, id),
    },
    check: isChoosing ? { title, isChecked: isChosen, onChange: () => toggleChosen(id) } : null,
  } as const;
}

const none: readonly Selectable[] = [];

/** Of a press that chooses rows: text is not selected along with them. */
export function choosePress(event: MouseEvent): void {
  if (event.shiftKey && isOnRow(event)) event.preventDefault();
}

export function chooseByMouse(event: MouseEvent, id: string): void {
  const { isChoosing, listed } = useSelection.getState();
  const isToggle = event.ctrlKey || event.metaKey || (isChoosing && !event.shiftKey);
  if (!isToggle && !event.shiftKey) return;
  if (!listed.has(id)) return;
  if (isChoosing ? isOwnCheck(event) : !isOnRow(event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (isToggle) toggleChosen(id);
  else chooseTo(id);
}

function isOwnCheck({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-row-check]') !== null;
}

/** Links and fields keep what Ctrl and Shift mean to them. */
function isOnRow({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a[href], input, select, textarea') === null;
}
