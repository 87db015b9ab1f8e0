import type { TableName } from '#domain/book.ts';
import type { Stamp } from '#domain/stamp.ts';
import { database } from '#data/database.ts';

const pagesAtOnce = 32;

/** Removes rows of one negotiation by their ids. To be called within a transaction. */
export async function removeRows(
  negotiationId: string,
  rows: readonly { readonly table: TableName; readonly id: string }[],
  stamp: Stamp,
): Promise<void> {
  const byTable = new Map<TableName, string[]>();
  for (const { table, id } of rows) {
    const ids = byTable.get(table);
    if (ids) ids.push(id);
    else byTable.set(table, [id]);
  }
  for (const [table, ids] of byTable) {
    if (table === 'positions') await removePositions(negotiationId, new Set(ids), stamp);
    else await database.table<object, string>(table).bulkDelete(ids);
  }
}

async function removePositions(
  negotiationId: string,
  ids: ReadonlySet<string>,
  version: Stamp,
): Promise<void> {
  const keys = await database.pages.where('negotiationId').equals(negotiationId).primaryKeys();
  for (let from = 0; from < keys.length; from += pagesAtOnce) {
    const pages = await database.pages.bulkGet(keys.slice(from, from + pagesAtOnce));
    for (const page of pages) {
      if (!page?.positions.some(({ id }) => ids.has(id))) continue;
      const positions = page.positions.filter(({ id }) => !ids.has(id));
      if (positions.length > 0) await database.pages.put({ ...page, version, positions });
      else await database.pages.delete([page.issueId, page.n]);
    }
  }
}
