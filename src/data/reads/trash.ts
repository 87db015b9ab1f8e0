import type { TableName } from '#domain/book.ts';
import { byGround, deletedGround, hangingOn, type Standing } from '#domain/hangs-on.ts';
import type { Position } from '#domain/position.ts';
import type { Row } from '#domain/row.ts';
import { stampTime } from '#domain/stamp.ts';
import { subjectOf } from '#domain/subject.ts';
import {
  byDeletion,
  trashCounts,
  type TrashCounts,
  type TrashItem,
  type TrashName,
} from '#domain/trash-item.ts';
import { database } from '#data/database.ts';
import { standingOf } from './standing.ts';

/** What was deleted by itself and is still on this device, of all negotiations; newest first. */
export async function trash(): Promise<readonly TrashItem[]> {
  const items: TrashItem[] = [];
  const hidden = new Set(await database.staged.toCollection().primaryKeys());
  for (const { id, title } of await database.negotiations.toArray()) {
    if (!hidden.has(id)) items.push(...(await trashOf(id, title)));
  }
  return items.toSorted(byDeletion);
}

async function trashOf(negotiationId: string, folder: string): Promise<readonly TrashItem[]> {
  const deleted: { readonly table: TableName; readonly row: Row }[] = [];
  const words = new Map<string, string>();
  const issues = new Map<string, string | null>();
  const all = await standingOf(negotiationId, (table, row) => {
    if (row.deleted) deleted.push({ table, row });
    if (row.deleted && table === 'positions') issues.set(row.id, (row as Position).issueId);
    if (row.deleted || table === 'parties') words.set(row.id, wordsOf(table, row));
  });
  if (deleted.length === 0) return [];
  const byId = new Map(all.map((record) => [record.id, record]));
  const standing = byGround(all);
  const named = ({ table, id }: Standing): TrashName => ({
    table,
    id,
    words: words.get(id) ?? '',
    issueId: issues.get(id) ?? null,
  });
  return deleted.map(({ table, row }) => {
    const { id, stamps, created } = row;
    const { partyId } = row as Row & Partial<Position>;
    const own = byId.get(id);
    const isFolder = table === 'negotiations';
    const rest = isFolder ? all.filter((record) => record.id !== id) : null;
    return {
      table,
      id,
      negotiationId,
      folder,
      words: words.get(id) ?? '',
      of: words.get(partyId ?? '') ?? '',
      issueId: issues.get(id) ?? null,
      deletedAt: stampTime(stamps['deleted'] ?? created),
      hanging: trashCounts(
        rest?.filter(({ isDeleted }) => !isDeleted) ?? hangingOn([id], standing, 'live'),
      ),
      under: own ? deletedGround(own, byId).map(named) : [],
    };
  });
}

function wordsOf(table: TableName, row: Row): string {
  const { statement, exact } = row as Row & { statement?: string; exact?: string };
  const words = table === 'positions' ? statement : table === 'quotes' ? exact : subjectOf(row);
  return (words ?? '').slice(0, 200);
}

/** How many records go when some are removed for good, all that hangs on them included, each once. */
export async function purgeCounts(refs: readonly PurgeRef[]): Promise<TrashCounts> {
  const going: Pick<Standing, 'table'>[] = [];
  for (const folder of new Set(refs.map(({ negotiationId }) => negotiationId))) {
    const ids = new Set(refs.filter((ref) => ref.negotiationId === folder).map(({ id }) => id));
    const all = await standingOf(folder);
    if (ids.has(folder)) going.push(...all);
    else {
      const roots = all.filter(({ id }) => ids.has(id));
      going.push(...roots, ...hangingOn(ids, byGround(all), 'all'));
    }
  }
  return trashCounts(going);
}

type PurgeRef = Pick<TrashItem, 'id' | 'negotiationId'>;
