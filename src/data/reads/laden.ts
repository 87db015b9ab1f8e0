import type { Position } from '#domain/position.ts';
import { database } from '#data/database.ts';

/** Records with which their positions go. */
export interface Ground {
  readonly table: 'negotiations' | 'tracks' | 'issues' | 'parties';
  readonly negotiationId: string;
  readonly ids: readonly string[];
}

/** As many positions as a person has in mind. */
const few = 10;
/** Milliseconds: what takes longer to count is much. */
const patience = 300;
const pagesAtOnce = 16;

/** Whether more than ten live positions would go with these records. Reads no further than it takes to know. */
export async function isLaden(ground: Ground): Promise<boolean> {
  const until = performance.now() + patience;
  const parties = new Set(ground.table === 'parties' ? ground.ids : []);
  const goes = ({ deleted, partyId }: Position) =>
    !deleted && (parties.size === 0 || parties.has(partyId));
  const keys = await pagesUnder(ground);
  let count = 0;
  for (let from = 0; from < keys.length; from += pagesAtOnce) {
    const pages = await database.pages.bulkGet(keys.slice(from, from + pagesAtOnce));
    for (const page of pages) count += page?.positions.filter(goes).length ?? 0;
    if (count > few || performance.now() > until) return true;
  }
  return false;
}

async function pagesUnder({ table, negotiationId, ids }: Ground): Promise<[string, number][]> {
  const keysOf = async (field: 'negotiationId' | 'trackId' | 'issueId', id: string) =>
    await database.pages.where(field).equals(id).primaryKeys();
  if (table === 'parties' || table === 'negotiations') {
    return await keysOf('negotiationId', negotiationId);
  }
  if (table === 'tracks') return (await Promise.all(ids.map((id) => keysOf('trackId', id)))).flat();
  const chosen = new Set(ids);
  const issues = await database.issues.where('negotiationId').equals(negotiationId).toArray();
  const under = issues.filter(({ id, parentId }) => chosen.has(id) || chosen.has(parentId ?? ''));
  return (await Promise.all(under.map(({ id }) => keysOf('issueId', id)))).flat();
}
