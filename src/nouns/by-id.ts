/** Rows by their id. */
export function byId<R extends { readonly id: string }>(
  rows: readonly R[],
): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
