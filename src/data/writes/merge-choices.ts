import { tableNames, type Book, type TableName } from '#domain/book.ts';
import type { ChangeEntry } from '#domain/change.ts';
import type { TrackId } from '#domain/id.ts';
import type { Issue } from '#domain/issue.ts';
import { valueAt } from '#domain/merge-fields.ts';
import { wholeRecord } from '#domain/merge-plan.ts';
import type { Overruled } from '#domain/overruled.ts';
import type { Position } from '#domain/position.ts';
import { idsAt, references } from '#domain/references.ts';
import type { Row } from '#domain/row.ts';
import type { Stamp } from '#domain/stamp.ts';
import { patched } from './patch.ts';

/** What a person chose against what would stand by itself. */
export interface MergeChoice {
  readonly table: TableName;
  readonly id: string;
  /** `title`, `claims.<id>`; blank: the whole record, which is brought back. */
  readonly path: string;
  readonly take: 'mine' | 'theirs';
}

export interface Chosen {
  readonly merged: Book;
  /** What the choices changed, for the change log. */
  readonly entries: readonly ChangeEntry[];
}

/**
 * A merged book with what was chosen otherwise, under a fresh stamp, so that it wins wherever the copies meet
 * again. What is brought back comes with what it stands on.
 */
export function withChoices(
  merged: Book,
  copies: { readonly mine: Book; readonly theirs: Book },
  choices: readonly MergeChoice[],
  stamp: Stamp,
): Chosen {
  if (choices.length === 0) return { merged, entries: [] };
  const rows = new Map(tableNames.map((table) => [table, byId(merged[table])]));
  const sides = {
    mine: new Map(tableNames.map((table) => [table, byId(copies.mine[table])])),
    theirs: new Map(tableNames.map((table) => [table, byId(copies.theirs[table])])),
  };
  const entries: ChangeEntry[] = [];
  const back = new Set<string>();
  const bringBack = (table: TableName, id: string) => {
    const row = sides.mine.get(table)?.get(id) ?? sides.theirs.get(table)?.get(id);
    if (!row || rows.get(table)?.has(id)) return;
    const whole = restamped(row, stamp);
    rows.get(table)?.set(id, whole);
    back.add(id);
    entries.push(entryOf(table, whole, { deleted: true }, { deleted: row.deleted }));
    standOn(table, whole);
  };
  const standOn = (table: TableName, row: Row) => {
    for (const { path, to, isStructural } of references[table]) {
      if (isStructural) for (const id of idsAt(row, path)) bringBack(to, id);
    }
  };
  for (const { table, id, path } of choices) if (path === wholeRecord) bringBack(table, id);
  for (const [key, chosen] of grouped(choices)) {
    const [first] = chosen;
    const row = first && rows.get(first.table)?.get(key);
    if (!first || !row) continue;
    const { table } = first;
    const fields: Record<string, unknown> = {};
    for (const { path, take } of chosen) {
      const from = sides[take].get(table)?.get(key);
      if (from) fields[path] = valueAt(from, path);
    }
    const issueId = table === 'positions' ? fields['issueId'] : undefined;
    if (typeof issueId === 'string') {
      bringBack('issues', issueId);
      const issue = rows.get('issues')?.get(issueId) as Position | undefined;
      fields['trackId'] = issue?.trackId ?? (row as Position).trackId;
    }
    const { next, before, after } = patched(row, fields, stamp);
    rows.get(table)?.set(key, next);
    if (Object.keys(after).length > 0) entries.push(entryOf(table, next, before, after));
    standOn(table, next);
  }
  const positions = rows.get('positions');
  for (const [issueId, trackId] of chosenTracks(choices, rows)) {
    for (const row of positions?.values() ?? []) {
      if ((row as Position).issueId !== issueId) continue;
      const { next, before, after } = patched(row, { trackId }, stamp);
      positions?.set(next.id, next);
      if (Object.keys(after).length > 0) entries.push(entryOf('positions', next, before, after));
    }
  }
  const tables = tableNames.map((table) => [table, Array.from(rows.get(table)?.values() ?? [])]);
  const tombstones = merged.tombstones.filter(({ id }) => !back.has(id));
  const overruled = turnedRound(merged.overruled, copies, choices, stamp);
  return { merged: { ...merged, ...Object.fromEntries(tables), tombstones, overruled }, entries };
}

/** The issues whose track was chosen: their positions follow. */
function chosenTracks(
  choices: readonly MergeChoice[],
  rows: ReadonlyMap<TableName, ReadonlyMap<string, Row>>,
): ReadonlyMap<string, TrackId> {
  const tracks = new Map<string, TrackId>();
  for (const { table, id, path } of choices) {
    const issue = rows.get('issues')?.get(id) as Issue | undefined;
    if (table === 'issues' && path === 'trackId' && issue) tracks.set(id, issue.trackId);
  }
  return tracks;
}

/** Where a person chose what would have lost, the other value lost instead. */
function turnedRound(
  overruled: readonly Overruled[],
  { mine, theirs }: { readonly mine: Book; readonly theirs: Book },
  choices: readonly MergeChoice[],
  stamp: Stamp,
): readonly Overruled[] {
  const chosen = new Set(choices.map(({ id, path }) => `${id}.${path}`));
  const earlier = new Set([...mine.overruled, ...theirs.overruled].map(({ id }) => id));
  return overruled.flatMap((entry): readonly Overruled[] => {
    const { id, rowId, path, kept, lost, keptStamp: lostStamp } = entry;
    if (earlier.has(id) || !chosen.has(`${rowId}.${path}`)) return [entry];
    if (path === wholeRecord) return [];
    const turned = { kept: lost, lost: kept, keptStamp: stamp, lostStamp };
    return [{ ...entry, ...turned, id: `${rowId}.${path}.${lostStamp}` }];
  });
}

function grouped(choices: readonly MergeChoice[]): ReadonlyMap<string, readonly MergeChoice[]> {
  const groups = new Map<string, MergeChoice[]>();
  for (const choice of choices) {
    if (choice.path === wholeRecord) continue;
    const group = groups.get(choice.id);
    if (group) group.push(choice);
    else groups.set(choice.id, [choice]);
  }
  return groups;
}

const identity = new Set(['id', 'negotiationId', 'created', 'stamps']);

function restamped(row: Row, stamp: Stamp): Row {
  const fields = Object.keys(row).filter((name) => !identity.has(name));
  const stamps = Object.fromEntries(fields.map((name) => [name, stamp]));
  return { ...row, stamps: { ...row.stamps, ...stamps } };
}

function entryOf(
  table: TableName,
  row: Row,
  before: ChangeEntry['before'],
  after: ChangeEntry['after'],
): ChangeEntry {
  const { issueId = null } = table === 'positions' ? (row as Position) : {};
  return { table, id: row.id, issueId, isNew: false, before, after };
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
