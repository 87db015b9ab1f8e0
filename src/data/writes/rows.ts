import type { Rows } from '#domain/book.ts';
import type { ChangeVerb } from '#domain/change.ts';
import { makeId } from '#domain/id.ts';
import type { Given } from '#domain/row.ts';
import { subjectOf } from '#domain/subject.ts';
import { database } from '#data/database.ts';
import { gesture, MissingRow, type Gesture, type Patch, type RowTable } from './gesture.ts';

/** A row still to be written, whose id was made beforehand so that others can point at it. */
export type Fresh<T extends RowTable> = { readonly id: string; readonly given: Given<Rows[T]> };

/** Adds one row of any noun. Resolves with its id. */
export async function addRow<T extends RowTable>(
  table: T,
  negotiationId: string,
  given: Given<Rows[T]>,
): Promise<Gesture<string>> {
  const id = makeId<string>();
  // A negotiation is its own folder.
  const folder = table === 'negotiations' ? id : negotiationId;
  const about = {
    verb: 'create',
    table,
    negotiationId: folder,
    subject: subjectOf(given),
  } as const;
  return await gesture(about, (write) => {
    write.insert(table, id, given);
    return id;
  });
}

/** Changes some fields of one row. */
export async function editRow<T extends RowTable>(
  table: T,
  id: string,
  fields: Patch<T>,
  verb: ChangeVerb = 'edit',
): Promise<Gesture<void>> {
  const row = await database.table<Rows[T], string>(table).get(id);
  if (!row) throw new MissingRow(`${table} ${id}`);
  const about = { verb, table, negotiationId: row.negotiationId, subject: subjectOf(row) };
  return await gesture(about, (write) => write.patch(table, id, fields));
}

/** Marks a row as deleted. What hangs on it stays on the disk and is left out when reading. */
export async function deleteRow(table: RowTable, id: string): Promise<Gesture<void>> {
  return await editRow(table, id, { deleted: true }, 'delete');
}
