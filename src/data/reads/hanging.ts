import { byGround, deletedGround, hangingOn, type Standing } from '#domain/hangs-on.ts';
import { namedIn } from '#domain/named-ids.ts';
import { trashCounts, type TrashCounts } from '#domain/trash-item.ts';
import { standingOf } from './standing.ts';

/** What the deletion of some records means for others; only what can be seen now is counted. */
export interface Hanging {
  /** Cannot stand without them, and goes with them. */
  readonly goes: TrashCounts;
  /** Names them, and stays. */
  readonly names: TrashCounts;
}

/** @param ids of records of one negotiation, or that negotiation's own */
export async function hangingOf(negotiationId: string, ids: readonly string[]): Promise<Hanging> {
  const roots = new Set(ids);
  const naming = new Set<string>();
  const all = await standingOf(negotiationId, (_table, row) => {
    if (namedIn(row).some((id) => roots.has(id))) naming.add(row.id);
  });
  const byId = new Map(all.map((record) => [record.id, record]));
  const isSeen = (record: Standing) =>
    !record.isDeleted && deletedGround(record, byId).length === 0;
  const under = roots.has(negotiationId)
    ? all.filter(({ table }) => table !== 'negotiations')
    : hangingOn(roots, byGround(all), 'live');
  const going = under.filter(isSeen);
  const gone = new Set([...roots, ...going.map(({ id }) => id)]);
  const isLeft = ({ id, table }: Standing) => !gone.has(id) && table !== 'negotiations';
  return {
    goes: trashCounts(going),
    names: trashCounts(all.filter((each) => naming.has(each.id) && isLeft(each) && isSeen(each))),
  };
}
