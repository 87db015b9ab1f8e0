import { database } from '#data/database.ts';
import { pageKeyOf, paginate } from '#data/page.ts';
import type { Position } from '#domain/position.ts';
import { isIdentical } from '#domain/identical.ts';
import type { Stamp } from '#domain/stamp.ts';
import { Dexie } from 'dexie';

/**
 * Rewrites the pages of the issues whose positions differ, and no others. Positions keep their order; what
 * came in follows in order of logging. To be called within a transaction.
 */
export async function replacePositions(
  before: readonly Position[],
  after: readonly Position[],
  stamp: Stamp,
): Promise<void> {
  const [old, next] = [byIssue(before), byIssue(after)];
  for (const key of new Set([...old.keys(), ...next.keys()])) {
    const [had, has] = [old.get(key) ?? [], next.get(key) ?? []];
    if (isSameList(had, has)) continue;
    const pages = database.pages
      .where('[issueId+n]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey]);
    const order = new Map(had.map(({ id }, index) => [id, index]));
    const place = ({ id }: Position) => order.get(id) ?? had.length;
    const sorted = has.toSorted(
      (a, b) => place(a) - place(b) || a.loggedAt - b.loggedAt || (a.id < b.id ? -1 : 1),
    );
    await pages.delete();
    await database.pages.bulkAdd(paginate(sorted, stamp));
  }
}

function isSameList(had: readonly Position[], has: readonly Position[]): boolean {
  if (had.length !== has.length) return false;
  const known = new Map(had.map((position) => [position.id, position]));
  return has.every((position) => {
    const own = known.get(position.id);
    return own === position || (own !== undefined && isIdentical(own, position));
  });
}

function byIssue(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const lists = new Map<string, Position[]>();
  for (const position of positions) {
    const key = pageKeyOf(position);
    const list = lists.get(key);
    if (list) list.push(position);
    else lists.set(key, [position]);
  }
  return lists;
}
