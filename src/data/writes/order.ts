import { subjectOf } from '#domain/subject.ts';
import { database } from '#data/database.ts';
import { gesture, MissingRow, type Gesture } from './gesture.ts';

export type OrderedTable =
  | 'negotiations'
  | 'tracks'
  | 'issues'
  | 'parties'
  | 'steps'
  | 'understandings';

/** Moves one row to another place in its order; an issue may change its parent with it. */
export async function reorder(
  table: OrderedTable,
  id: string,
  rank: string,
  parentId?: string | null,
): Promise<Gesture<void>> {
  const row = await database.table(table).get(id);
  if (!row) throw new MissingRow(`${table} ${id}`);
  const about = {
    verb: 'reorder',
    table,
    negotiationId: row.negotiationId,
    subject: subjectOf(row),
  } as const;
  return await gesture(about, async (write) => {
    if (table === 'issues') {
      await write.patch('issues', id, parentId === undefined ? { rank } : { rank, parentId });
    } else await write.patch(table, id, { rank });
  });
}
