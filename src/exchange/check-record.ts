import { msg } from '@lingui/core/macro';
import { fileSchemas } from '#domain/book-schemas.ts';
import type { Book } from '#domain/book.ts';
import { safeParse } from 'zod/mini';
import { expectationOf, missing } from './expectations.ts';
import { fileTables } from './book-lines.ts';
import { placeOf, type FileRefusal } from './file-refusal.ts';
import type { FileRow } from './file-row.ts';
import { findHostile } from './hostile.ts';
import { isSoundRow } from './sound-row.ts';
import { badField, badRecord, forbiddenKey, tooDeep } from './record-refusals.ts';
import { fileVersion } from './file-header.ts';
import { upgrade } from './versions/upgrade.ts';

export type CheckedRecord =
  | { readonly table: keyof Book; readonly row: FileRow }
  | { readonly refusal: FileRefusal };

/**
 * One record by itself: harmless, of a known table, with every field as its schema has it. The row is
 * given back as it was found, so that fields that this version does not know are passed on.
 */
export function checkRecord(value: unknown, version: number, line: number | null): CheckedRecord {
  const sound = version === fileVersion ? soundRecord(value) : null;
  if (sound) return sound;
  const hostile = findHostile(value);
  if (hostile) {
    const place = placeOf(line, null, null, hostile.path);
    return { refusal: hostile.reason === 'too-deep' ? tooDeep(place) : forbiddenKey(place) };
  }
  const boxed = unboxed(value);
  if (!boxed) return { refusal: badRecord(placeOf(line, null, null)) };
  const { table: name, row } = upgrade(boxed, version);
  const table = tableOf(name);
  if (!table) return { refusal: badRecord(placeOf(line, name, row)) };
  const refusal = checkFields(table, row, line);
  return refusal ? { refusal } : { table, row: row as FileRow };
}

/** The same for what is surely sound, as nearly every record is, and much faster; null proves nothing. */
function soundRecord(value: unknown): Extract<CheckedRecord, { row: unknown }> | null {
  const boxed = unboxed(value);
  const table = boxed && tableOf(boxed.table);
  if (!table || !isSoundRow(table, boxed.row)) return null;
  const row = boxed.row as FileRow;
  return table === 'negotiations' && row.id !== row.negotiationId ? null : { table, row };
}

/** The table that a file means by a name; null: there is none such. */
export function tableOf(name: string): keyof Book | null {
  return known.get(name) ?? null;
}

const known: ReadonlyMap<string, keyof Book> = new Map(fileTables.map((table) => [table, table]));

export function unboxed(value: unknown): { table: string; row: unknown } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [table = '', ...more] = Object.keys(value);
  if (table === '' || more.length > 0) return null;
  return { table, row: (value as Readonly<Record<string, unknown>>)[table] };
}

function checkFields(table: keyof Book, row: unknown, line: number | null): FileRefusal | null {
  const schema = fileSchemas[table];
  const result = safeParse(schema, row);
  const [issue] = result.error?.issues ?? [];
  if (issue) {
    const place = placeOf(line, table, row, issue.path.map(String).join('.') || null);
    return badField(place, isMissing(row, issue.path) ? missing : expectationOf(issue));
  }
  const { id, negotiationId } = row as FileRow;
  if (table !== 'negotiations' || id === negotiationId) return null;
  return badField(
    placeOf(line, table, row, 'negotiationId'),
    msg`In a negotiation it must be the same as its id.`,
  );
}

function isMissing(row: unknown, path: readonly PropertyKey[]): boolean {
  let value = row;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return false;
}
