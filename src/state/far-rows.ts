import { useEffect, useEffectEvent } from 'react';

/** A list that draws only the rows in sight: scrolls to a record's row, and says whether it has one. */
type ShowRow = (id: string, column: number | null) => boolean;

const lists = new Set<ShowRow>();

/** Of a list that stands on the page. Returns how to take it back. */
export function offerRows(show: ShowRow): () => void {
  lists.add(show);
  return () => void lists.delete(show);
}

/**
 * The same for as long as the component stands.
 * @param indexOf of a record's row, −1: it is not in the list
 * @param show scrolls to the row with that index
 */
export function useFarRows(
  indexOf: (id: string) => number,
  show: (index: number, column: number | null) => void,
): void {
  const onAsked = useEffectEvent((id: string, column: number | null) => {
    const index = indexOf(id);
    if (index !== -1) show(index, column);
    return index !== -1;
  });
  useEffect(() => offerRows((id, column) => onAsked(id, column)), []);
}

/**
 * Scrolls to the row of a record that is not drawn for now; it is drawn a frame or so later.
 * @param column of a table, counted from 0; −1 is the row's head, null where there are no columns
 * @returns whether any list has it
 */
export function showRow(id: string, column: number | null = null): boolean {
  return [...lists].some((show) => show(id, column));
}
