import type { TableName } from '#domain/book.ts';
import type { Row } from '#domain/row.ts';
import { database } from '#data/database.ts';

type PlainTable = Exclude<TableName, 'positions'>;

/** Read between two rests: what comes from the disk in one piece holds the page up. */
const atOnce = 1000;

/** All rows of a negotiation in a table by their ids, deleted ones too; some at a time where there are many. */
export async function allRows(table: PlainTable, id: string): Promise<readonly Row[]> {
  const keys = await rowsIn(table, id).primaryKeys();
  if (keys.length <= atOnce) return await rowsIn(table, id).toArray();
  const rows: Row[] = [];
  for (let from = 0; from < keys.length; from += atOnce) {
    const last = Math.min(from + atOnce, keys.length) - 1;
    // Rows of other negotiations may stand between them.
    const some = await database
      .table<Row, string>(table)
      .where(':id')
      .between(keys[from], keys[last], true, true)
      .toArray();
    for (const row of some) if (row.negotiationId === id) rows.push(row);
  }
  return rows;
}

export function rowsIn(table: PlainTable, id: string) {
  const key = table === 'negotiations' ? 'id' : 'negotiationId';
  return database.table<Row, string>(table).where(key).equals(id);
}
