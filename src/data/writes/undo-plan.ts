import type { Change, ChangeEntry } from '#domain/change.ts';
import type { PositionRef } from '#domain/position.ts';
import type { Row } from '#domain/row.ts';
import { isSameValue } from '#domain/same-value.ts';
import { database } from '#data/database.ts';
import { pageKeyOf } from '#data/page.ts';
import type { RowTable } from './gesture.ts';
import { patched } from './patch.ts';

export type Direction = 'undo' | 'redo';

/** A field that something else has changed since. */
export interface Conflict {
  readonly table: string;
  readonly id: string;
  /** Of a position: where it is now. */
  readonly issueId: string | null;
  /** The field's path. */
  readonly field: string;
  readonly now: unknown;
  readonly wouldBe: unknown;
}

/** What to write to one row; a position's address is the one that it has by then. */
type Put = { readonly fields: Readonly<Record<string, unknown>> } & (
  | { readonly table: RowTable; readonly id: string }
  | { readonly table: 'positions'; readonly ref: PositionRef }
);

export interface UndoPlan {
  readonly puts: readonly Put[];
  readonly conflicts: readonly Conflict[];
  /** Rows that are deleted or were removed for good since. */
  readonly lost: number;
  /** Fields that stand already as they would be put. */
  readonly settled: number;
}

/**
 * What takes a gesture back, or makes it again, entry by entry: nothing is written yet.
 * @param isForced fields that were changed since are put, too
 */
export async function undoPlan(
  change: Change,
  direction: Direction,
  isForced: boolean,
): Promise<UndoPlan> {
  const puts: Put[] = [];
  const conflicts: Conflict[] = [];
  let lost = 0;
  let settled = 0;
  // Rows as they will stand after what is planned so far.
  const planned = new Map<string, Row>();
  const entries = direction === 'undo' ? change.entries.toReversed() : change.entries;
  for (const entry of entries) {
    if (isOfIssue(entry)) continue;
    const row = planned.get(entry.id) ?? (await rowOf(entry, change.negotiationId));
    const [from, to] = sidesOf(entry, direction);
    if (!row || (row.deleted && !('deleted' in to))) {
      lost += 1;
      continue;
    }
    const issueId = issueOf(row);
    const fields: Record<string, unknown> = {};
    for (const [field, wouldBe] of Object.entries(to)) {
      if (field === 'trackId' && typeof to['issueId'] === 'string') continue;
      const now = valueAt(row, field);
      if (isSameValue(now, wouldBe)) settled += 1;
      else if (isForced || isSameValue(now, from[field])) fields[field] = wouldBe;
      else conflicts.push({ table: entry.table, id: entry.id, issueId, field, now, wouldBe });
    }
    if (Object.keys(fields).length === 0) continue;
    planned.set(entry.id, patched(row, fields, '').next);
    const { negotiationId } = row;
    if (entry.table === 'positions')
      puts.push({ table: 'positions', ref: { negotiationId, issueId, id: entry.id }, fields });
    else puts.push({ table: entry.table as RowTable, id: entry.id, fields });
  }
  return { puts, conflicts, lost, settled };
}

type Fields = Readonly<Record<string, unknown>>;

/** What a row should hold now, and what it would hold then. */
function sidesOf(entry: ChangeEntry, direction: Direction): readonly [Fields, Fields] {
  const isUndo = direction === 'undo';
  if (entry.isNew) return [{ deleted: !isUndo }, { deleted: isUndo }];
  return isUndo ? [entry.after, entry.before] : [entry.before, entry.after];
}

/** A position that went to another track with its issue goes back with it, too. */
function isOfIssue({ table, isNew, before, issueId }: ChangeEntry): boolean {
  if (table !== 'positions' || isNew || issueId === null) return false;
  const fields = Object.keys(before);
  return fields.length === 1 && fields[0] === 'trackId';
}

async function rowOf(entry: ChangeEntry, negotiationId: string): Promise<Row | undefined> {
  if (entry.table !== 'positions')
    return await database.table<Row, string>(entry.table).get(entry.id);
  // Where the gesture left it or found it; else wherever it was moved since.
  const known = [entry.issueId, entry.before['issueId'] as string | null | undefined];
  const keys = known.flatMap((issueId) =>
    issueId === undefined ? [] : [pageKeyOf({ issueId, negotiationId })],
  );
  return (
    (await positionIn(database.pages.where('issueId').anyOf(keys), entry.id)) ??
    (await positionIn(database.pages.where('negotiationId').equals(negotiationId), entry.id))
  );
}

async function positionIn(
  pages: ReturnType<typeof database.pages.toCollection>,
  id: string,
): Promise<Row | undefined> {
  const holds = ({ positions }: { readonly positions: readonly Row[] }) =>
    positions.some((position) => position.id === id);
  const page = await pages.filter(holds).first();
  return page?.positions.find((position) => position.id === id);
}

function issueOf(row: Row): string | null {
  return (row as Row & { readonly issueId?: string | null }).issueId ?? null;
}

function valueAt(row: Row, path: string): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return own(row, path);
  return own(own(row, path.slice(0, dot)), path.slice(dot + 1));
}

/** A member may bear any name, "constructor" too. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Fields)[key]
    : null;
}
