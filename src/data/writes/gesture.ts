import type { Rows, TableName } from '#domain/book.ts';
import type { Change, ChangeEntry, ChangeVerb } from '#domain/change.ts';
import type { TrackId } from '#domain/id.ts';
import type { Position, PositionRef } from '#domain/position.ts';
import type { Given, Row } from '#domain/row.ts';
import type { Stamp } from '#domain/stamp.ts';
import { tablesOfToday } from '#domain/today-tables.ts';
import { tab } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { startAsking } from './asking.ts';
import { atCommit } from './at-commit.ts';
import { forgetToday } from './forget-today.ts';
import { nextStamp } from './next-stamp.ts';
import {
  alignTrack,
  insertPosition,
  patchPosition,
  type Place,
  type PositionPatch,
} from './page-writes.ts';
import { patched } from './patch.ts';
import { addStep, undoneSteps } from './undo-steps.ts';

/** A table whose rows stand one by one; positions live in pages. */
export type RowTable = Exclude<TableName, 'positions'>;

/** Fields, or paths into map fields (`claims.<id>`), and their new values. */
export type Patch<T extends TableName> = Partial<Given<Rows[T]> & { deleted: boolean }> &
  Readonly<Record<`${string}.${string}`, unknown>>;

export interface About {
  readonly verb: ChangeVerb;
  readonly table: TableName;
  readonly negotiationId: string;
  /** The words by which people know the thing. */
  readonly subject: string;
}

export interface Writer {
  /** The gesture's. */
  readonly stamp: Stamp;
  /** If the id is taken the gesture fails. */
  insert<T extends RowTable>(table: T, id: string, given: Given<Rows[T]>): void;
  /** Writes only what differs. The positions of an issue follow it to another track. @throws MissingRow */
  patch<T extends RowTable>(table: T, id: string, fields: Patch<T>): Promise<void>;
  /** Its track is that of its issue, whatever is given. @param place `placeFor` it, read within the gesture */
  insertPosition(id: string, given: Given<Position>, place: Place): void;
  /** With another issue comes that issue's track. @throws MissingRow */
  patchPosition(ref: PositionRef, fields: PositionPatch): Promise<void>;
}

export interface Gesture<T> {
  /** Null when nothing differed, so nothing was written. */
  readonly changeId: string | null;
  readonly value: T;
}

/** The row was removed for good, by the trash or by another tab. */
export class MissingRow extends Error {
  override readonly name = 'MissingRow';
}

/**
 * The one way in: all that a person does at once is one transaction, and one record in the change log.
 * `work` may await nothing but the writer and the database.
 */
export async function gesture<T>(
  about: About,
  work: (writer: Writer) => Promise<T> | T,
): Promise<Gesture<T>> {
  return await plannedGesture(() => Promise.resolve({ about, work }));
}

/** A gesture that reads the disk before it can tell what it is about, within its transaction. */
export async function plannedGesture<T>(
  plan: () => Promise<
    | { readonly about: About; readonly work: (writer: Writer) => Promise<T> | T }
    | { readonly about: null; readonly value: T }
  >,
): Promise<Gesture<T>> {
  return await atCommit(async () => {
    // Each turn to the disk and back is one that a person waits for. So what can be asked for together
    // is, and no write waits for the one before it: a transaction does what it is asked in order.
    const [stamp, undone, planned] = await Promise.all([nextStamp(), undoneSteps(), plan()]);
    if (planned.about === null) return { changeId: null, value: planned.value };
    const { about, work } = planned;
    const { ask, answered } = startAsking();
    const entries: ChangeEntry[] = [];
    const base = { negotiationId: about.negotiationId, created: stamp, stamps: {}, deleted: false };
    const writer: Writer = {
      stamp,
      insert(table, id, given) {
        ask(rowsOf(table).add({ ...given, ...base, id }));
        entries.push({ table, id, issueId: null, isNew: true, before: {}, after: {} });
      },
      async patch(table, id, fields) {
        const row = await rowsOf(table).get(id);
        if (!row) throw new MissingRow(`${table} ${id}`);
        const { next, before, after } = patched(row, fields, stamp);
        if (Object.keys(after).length === 0) return;
        ask(rowsOf(table).put(next));
        entries.push({ table, id, issueId: null, isNew: false, before, after });
        const { trackId } = after as { readonly trackId?: TrackId };
        if (table === 'issues' && trackId)
          entries.push(...(await alignTrack(id, trackId, { stamp, ask })));
      },
      insertPosition(id, given, place) {
        entries.push(insertPosition({ ...given, ...base, id }, place, { stamp, ask }));
      },
      async patchPosition(ref, fields) {
        const entry = await patchPosition(ref, await inTrack(ref, fields), { stamp, ask });
        if (entry === 'missing') throw new MissingRow(`positions ${ref.id}`);
        if (entry) entries.push(entry);
      },
    };
    const value = await work(writer);
    if (entries.length === 0) return { changeId: null, value };
    const change: Change = { id: stamp, ...about, at: Date.now(), tab, entries, counts: {} };
    ask(database.changes.add(change));
    ask(addStep(change, undone));
    if (entries.some(({ table }) => tablesOfToday.has(table))) ask(forgetToday(database));
    await answered();
    return { changeId: stamp, value };
  });
}

/** A position's place: its track is that of its issue, whatever else is asked for. */
async function inTrack(ref: PositionRef, fields: PositionPatch): Promise<PositionPatch> {
  const { issueId = ref.issueId, trackId } = fields;
  if (issueId === null || (fields.issueId === undefined && trackId === undefined)) return fields;
  const issue = await database.issues.get(issueId);
  return issue ? { ...fields, trackId: issue.trackId } : fields;
}

function rowsOf(table: RowTable) {
  return database.table<Row, string>(table);
}
