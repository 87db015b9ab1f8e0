import type { TableName } from './book.ts';
import { idsAt, references } from './references.ts';
import type { Row } from './row.ts';

export type RowsByTable = ReadonlyMap<TableName, Map<string, Row>>;

/**
 * Of rows that are to go, those that a row which stays cannot stand without, directly or by way of others:
 * `by-trash` where only what is in the trash stands on them.
 */
export function groundOf(
  rows: RowsByTable,
  going: { readonly size: number; readonly has: (id: string) => boolean },
): ReadonlyMap<string, 'by-live' | 'by-trash'> {
  const needed = new Map<string, 'by-live' | 'by-trash'>();
  if (going.size === 0) return needed;
  const visit = (table: TableName, row: Row, by: 'by-live' | 'by-trash') => {
    for (const { path, to, isStructural } of references[table]) {
      if (!isStructural) continue;
      for (const id of idsAt(row, path)) {
        const target = going.has(id) && !needed.has(id) ? rows.get(to)?.get(id) : undefined;
        if (!target) continue;
        needed.set(id, by);
        visit(to, target, by);
      }
    }
  };
  for (const isDeleted of [false, true]) {
    for (const [table, byId] of rows) {
      for (const row of byId.values()) {
        if (row.deleted !== isDeleted || going.has(row.id)) continue;
        visit(table, row, isDeleted ? 'by-trash' : 'by-live');
      }
    }
  }
  return needed;
}
