import type { Book } from '#domain/book.ts';
import { fileTables } from './book-lines.ts';
import { placeOf, type FileRefusal } from './file-refusal.ts';
import type { FileRow, FileRows } from './file-rows.ts';
import { danglingReference } from './record-refusals.ts';
import { idsAt, references } from '#domain/references.ts';

export interface ReferenceCheck {
  /** Soft references that point at nothing in the file. */
  missing: number;
  refusal: FileRefusal | null;
}

/** Looks up what every row points at, within its own negotiation. Yields now and then, for a pause. */
export function* checkReferences(rows: FileRows): Generator<void, ReferenceCheck> {
  const check: ReferenceCheck = { missing: 0, refusal: null };
  let steps = 0;
  for (const table of fileTables) {
    for (const row of rows.all(table)) {
      checkRow(rows, table, row, check);
      if (check.refusal) return check;
      steps += 1;
      if (steps % 4096 === 0) yield;
    }
  }
  return check;
}

function checkRow(rows: FileRows, table: keyof Book, row: FileRow, check: ReferenceCheck): void {
  const refuse = (path: string, to: keyof Book, id: string) => {
    const place = placeOf(rows.lineOf(table, row.id), table, row, path);
    check.refusal ??= danglingReference(place, to, id);
  };
  if (!rows.find('negotiations', row.negotiationId)) {
    refuse('negotiationId', 'negotiations', row.negotiationId);
  }
  for (const { path, to, isStructural } of references[table]) {
    for (const id of idsAt(row, path)) {
      if (rows.find(to, id)?.negotiationId === row.negotiationId) continue;
      if (isStructural) refuse(path, to, id);
      else check.missing += 1;
    }
  }
}
