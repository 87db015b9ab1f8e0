/** A list that draws only the rows in sight: scrolls to a record's row, and says whether it has one. */
type ShowRow = (id: string, column: number | null) => boolean;

const lists = new Set<ShowRow>();

/** Of a list that stands on the page. Returns how to take it back. */
export function offerRows(show: ShowRow): () => void {
  lists.add(show);
  return () => void lists.delete(show);
}

/**
 * Scrolls to the row of a record that is not drawn for now; it is drawn a frame or so later.
 * @param column of a table, counted from 0; −1 is the row's head, null where there are no columns
 * @returns whether any list has it
 */
export function showRow(id: string, column: number | null = null): boolean {
  return [...lists].some((show) => show(id, column));
}
