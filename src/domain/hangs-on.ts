import type { TableName } from './book.ts';
import { idsAt, references } from './references.ts';

/** A record and what it cannot stand without. */
export interface Standing {
  readonly table: TableName;
  readonly id: string;
  readonly negotiationId: string;
  readonly isDeleted: boolean;
  /** Ids. */
  readonly on: readonly string[];
}

/**
 * The ids of what a row cannot stand without: where it has its place, and what it is about. Its negotiation
 * is not among them.
 */
export function standsOn(table: TableName, row: object): readonly string[] {
  const found: string[] = [];
  for (const path of grounds.get(table) ?? []) found.push(...idsAt(row, path));
  return found;
}

/** By table where it names what it cannot stand without. */
const grounds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(references).map(([table, each]) => {
    const places = each.filter(({ isStructural }) => isStructural).map(({ path }) => path);
    const isAbout = table === 'notes' || table === 'quotes';
    return [table, isAbout ? [...places, 'aboutId'] : places];
  }),
);

export type ByGround = ReadonlyMap<string, readonly Standing[]>;

/** What stands directly on each record, by that record's id. */
export function byGround(records: Iterable<Standing>): ByGround {
  const found = new Map<string, Standing[]>();
  for (const record of records) {
    for (const id of record.on) {
      const list = found.get(id);
      if (list) list.push(record);
      else found.set(id, [record]);
    }
  }
  return found;
}

/**
 * All that hangs on some records, directly or by way of others, each once; they themselves are not among it.
 * @param which `live`: only what comes back with them, so nothing that was deleted by itself
 */
export function hangingOn(
  roots: Iterable<string>,
  standing: ByGround,
  which: 'all' | 'live',
): readonly Standing[] {
  const seen = new Set(roots);
  const waiting = [...seen];
  const found: Standing[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const record of standing.get(id) ?? []) {
      if (seen.has(record.id) || (which === 'live' && record.isDeleted)) continue;
      seen.add(record.id);
      found.push(record);
      waiting.push(record.id);
    }
  }
  return found;
}

/** Of the records that one stands on, directly or by way of others, those that are deleted; nearest first. */
export function deletedGround(
  record: Standing,
  byId: ReadonlyMap<string, Standing>,
): readonly Standing[] {
  const seen = new Set([record.id]);
  const found: Standing[] = [];
  const waiting = [...record.on, record.negotiationId];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const ground = byId.get(id);
    if (!ground || seen.has(id)) continue;
    seen.add(id);
    if (ground.isDeleted) found.push(ground);
    waiting.push(...ground.on);
  }
  return found;
}
