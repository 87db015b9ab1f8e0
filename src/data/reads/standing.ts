import { tableNames, type TableName } from '#domain/book.ts';
import { standsOn, type Standing } from '#domain/hangs-on.ts';
import type { Row } from '#domain/row.ts';
import { database } from '#data/database.ts';

const pagesAtOnce = 32;

/**
 * What every record of a negotiation stands on, deleted ones too. Rows are read one by one or in batches and
 * let go of.
 * @param visit is given each row, too
 */
export async function standingOf(
  negotiationId: string,
  visit: (table: TableName, row: Row) => void = () => undefined,
): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  const take = (table: TableName, row: Row) => {
    const { id, deleted: isDeleted } = row;
    found.push({ table, id, negotiationId, isDeleted, on: standsOn(table, row) });
    visit(table, row);
  };
  for (const table of tableNames) {
    if (table === 'positions') await eachPosition(negotiationId, (row) => take(table, row));
    else {
      const key = table === 'negotiations' ? 'id' : 'negotiationId';
      const rows = database.table<Row, string>(table).where(key).equals(negotiationId);
      // Texts may be long: one at a time.
      if (table === 'sourceTexts') await rows.each((row) => take(table, row));
      else for (const row of await rows.toArray()) take(table, row);
    }
  }
  return found;
}

async function eachPosition(negotiationId: string, visit: (row: Row) => void): Promise<void> {
  const keys = await database.pages.where('negotiationId').equals(negotiationId).primaryKeys();
  for (let from = 0; from < keys.length; from += pagesAtOnce) {
    const pages = await database.pages.bulkGet(keys.slice(from, from + pagesAtOnce));
    for (const page of pages) for (const position of page?.positions ?? []) visit(position);
  }
}
