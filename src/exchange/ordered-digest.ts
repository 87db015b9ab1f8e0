import type { Book } from '#domain/book.ts';
import { compareRows, fileTables, lineOf } from './book-lines.ts';
import type { FileRow } from './file-row.ts';
import { makeLineDigest, type LineDigest } from './line-digest.ts';

/** Full digests of a file's records as they come, as long as they come in the order that Parley writes. */
export interface OrderedDigest {
  readonly add: (table: keyof Book, row: FileRow) => Promise<unknown> | undefined;
  readonly isInOrder: () => boolean;
  /** Of everything. */
  readonly whole: () => Promise<string>;
  /** Of one negotiation's records; null if it was not asked for. */
  readonly of: (negotiationId: string) => Promise<string> | null;
}

/** @param wanted negotiations of which a digest of their own is asked for */
export function makeOrderedDigest(wanted: ReadonlySet<string>): OrderedDigest {
  const whole = makeLineDigest();
  const parts = new Map<string, LineDigest>(
    Array.from(wanted, (id) => [id, makeLineDigest()] as const),
  );
  let last: { readonly table: keyof Book; readonly row: FileRow } | null = null;
  let isInOrder = true;
  return {
    add(table, row) {
      if (!isInOrder) return undefined;
      isInOrder = last === null || follows(table, row, last);
      last = { table, row };
      const line = lineOf(table, row);
      const part = parts.get(row.negotiationId)?.add(line);
      const all = whole.add(line);
      return part ? Promise.all([part, all]) : all;
    },
    isInOrder: () => isInOrder,
    whole: () => whole.finish(),
    of: (negotiationId) => parts.get(negotiationId)?.finish() ?? null,
  };
}

function follows(
  table: keyof Book,
  row: FileRow,
  last: { readonly table: keyof Book; readonly row: FileRow },
): boolean {
  if (table === last.table) return compareRows(table, last.row, row) < 0;
  return fileTables.indexOf(table) > fileTables.indexOf(last.table);
}
