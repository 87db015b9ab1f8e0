import type { Gesture, Patch, RowTable } from '#data/writes/gesture.ts';
import { moveIssues } from '#data/writes/issues.ts';
import { markFollowUp } from '#data/writes/meetings.ts';
import { matchPoints } from '#data/writes/point-matches.ts';
import { startNegotiation } from '#data/writes/negotiations.ts';
import { reorder } from '#data/writes/order.ts';
import { editPosition, logPosition, movePositions } from '#data/writes/positions.ts';
import { addQuoted, type PassageGiven } from '#data/writes/quotes.ts';
import { addRow, deleteRow, editRow } from '#data/writes/rows.ts';
import { addSource, editSource } from '#data/writes/sources.ts';
import type { Rows } from '#domain/book.ts';
import type { QuotedTable } from '#domain/quote.ts';
import type { Given } from '#domain/row.ts';
import { throughGate, type Outcome } from './gate.ts';

export type { Patch, RowTable } from '#data/writes/gesture.ts';
export type { PassageGiven } from '#data/writes/quotes.ts';
export type { KeptText } from '#data/writes/sources.ts';

/**
 * The write gate: every change that a person makes. Each resolves after the commit, with `ok: false`
 * where the disk refused (the gate shows it and offers to try again; keep what was typed).
 * Generic verbs keep their types: `write.addRow('tracks', negotiationId, {...})`.
 */
export const write = {
  addRow: async <T extends RowTable>(table: T, negotiationId: string, given: Given<Rows[T]>) =>
    await throughGate(
      () => addRow(table, negotiationId, given),
      'gate',
      [table, given],
      newIn(table, negotiationId),
    ),
  editRow: async <T extends RowTable>(
    table: T,
    id: string,
    fields: Patch<T>,
    verb?: 'edit' | 'archive' | 'restore',
  ) =>
    await throughGate(
      () => editRow(table, id, fields, verb),
      'gate',
      [table, id, fields],
      fieldsOf(id, fields),
    ),
  /** A record and the passage that it rests on, in one gesture. */
  addQuoted: async <T extends Exclude<QuotedTable, 'positions'>>(
    table: T,
    negotiationId: string,
    given: Given<Rows[T]>,
    passage: PassageGiven,
  ) =>
    await throughGate(
      () => addQuoted(table, negotiationId, given, passage),
      'gate',
      [table, given, passage],
      newIn(table, negotiationId),
    ),
  addSource: gated(addSource, (negotiationId) => newIn('sources', negotiationId)),
  editSource: gated(editSource, fieldsOf),
  deleteRow: gated(deleteRow),
  reorder: gated(reorder),
  startNegotiation: gated(startNegotiation, () => newIn('negotiations', '')),
  logPosition: gated(logPosition, (negotiationId) => newIn('positions', negotiationId)),
  editPosition: gated(editPosition, (ref, _name, fields) => fieldsOf(ref.id, fields)),
  movePositions: gated(movePositions),
  moveIssues: gated(moveIssues),
  markFollowUp: gated(markFollowUp, (negotiationId) => newIn('meetings', negotiationId)),
  matchPoints: gated(matchPoints),
  /** Takes back one gesture of this device, and says so; asks where that would overwrite what came later. */
  revert: async (changeId: string) => {
    const { undoGesture } = await import('./undo.ts');
    await undoGesture(changeId);
  },
};

function gated<Args extends readonly unknown[], T>(
  verb: (...args: Args) => Promise<Gesture<T>>,
  names: (...args: Args) => readonly string[] = theSame,
) {
  return async (...args: Args): Promise<Outcome<T>> =>
    await throughGate(() => verb(...args), 'gate', args, names(...args));
}

// What a write puts on the disk, by name: of a form that was refused and is written anew it is the same.

function newIn(table: string, negotiationId: string): readonly string[] {
  return [`new in ${table} ${negotiationId}`];
}

function fieldsOf(id: string, fields: object): readonly string[] {
  return Object.keys(fields).map((field) => `${id} ${field}`);
}

function theSame(...args: readonly unknown[]): readonly string[] {
  return [JSON.stringify(args)];
}
