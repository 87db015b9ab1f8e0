import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { subjectOf } from '#domain/subject.ts';

export type FileRefusalReason =
  | 'unreadable'
  | 'too-big'
  | 'not-parley'
  | 'newer'
  | 'cut-off'
  | 'damaged'
  | 'bad-header'
  | 'bad-record'
  | 'bad-field'
  | 'forbidden-key'
  | 'too-deep'
  | 'duplicate'
  | 'dangling'
  | 'wrong-count'
  | 'wrong-digest';

/** Where in the file. Null: not known, or not about one record. */
export interface Place {
  /** From 1; null in a file that is laid out in another way than one record to a line. */
  readonly line: number | null;
  readonly table: string | null;
  readonly id: string | null;
  /** What people call the record: its title, name or first words. */
  readonly name: string | null;
  /** Path within the record ("chain.0.role"). */
  readonly field: string | null;
}

/** Why a file was not taken. Nothing has been written when one is returned. */
export interface FileRefusal {
  readonly reason: FileRefusalReason;
  /** Sentences in order: what is wrong, where, what would be right, what became of the user's data. */
  readonly says: readonly MessageDescriptor[];
  readonly place: Place;
}

export const nowhere: Place = { line: null, table: null, id: null, name: null, field: null };

const untouched = msg`Nothing was imported, and your data here is untouched.`;

export function refusal(
  reason: FileRefusalReason,
  says: readonly MessageDescriptor[],
  place: Place = nowhere,
): FileRefusal {
  return { reason, says: [...says, ...whereabouts(place), untouched], place };
}

function whereabouts({ line, table, name }: Place): readonly MessageDescriptor[] {
  const record = name ?? '?';
  if (table === null) return line === null ? [] : [msg`See line ${line} of the file.`];
  if (line === null) return [msg`The record is “${record}” in “${table}”.`];
  return [msg`The record is “${record}” in “${table}”, on line ${line} of the file.`];
}

/** The record that a place points at; never fails, whatever it is given. */
export function placeOf(
  line: number | null,
  table: string | null,
  row: unknown,
  field: string | null = null,
): Place {
  if (typeof row !== 'object' || row === null) return { ...nowhere, line, table, field };
  const { id, statement } = row as { id?: unknown; statement?: unknown };
  const subject = subjectOf(row) || subjectOf({ text: statement }) || subjectOf({ text: id });
  return {
    line,
    table,
    id: typeof id === 'string' ? id : null,
    name: subject === '' ? null : shortened(subject),
    field,
  };
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : name;
}
