import type { Book } from '#domain/book.ts';
import { checkRecord } from './check-record.ts';
import { compareRows, fileTables } from './book-lines.ts';
import { canonical } from './canonical.ts';
import type { FileRow } from './file-row.ts';
import type { FileSource } from './file-source.ts';
import { fileParts } from './file-parts.ts';
import { makeOrderedDigest, type OrderedDigest } from './ordered-digest.ts';

/**
 * The digests of a sound file whose records do not stand as Parley writes them: read once more, and held, as
 * text, until they are sorted, unless they stand in its order after all.
 */
export async function sortedDigests(
  source: FileSource,
  version: number,
  wanted: ReadonlySet<string>,
): Promise<OrderedDigest> {
  const digest = makeOrderedDigest(wanted);
  for await (const { parts } of fileParts(source)) {
    for (const { kind, value, line } of parts) {
      const checked = kind === 'record' ? checkRecord(value, version, line) : null;
      if (checked && 'row' in checked) await digest.add(checked.table, checked.row);
    }
    if (!digest.isInOrder()) return await afterSorting(source, version, wanted);
  }
  return digest;
}

async function afterSorting(
  source: FileSource,
  version: number,
  wanted: ReadonlySet<string>,
): Promise<OrderedDigest> {
  const lines = new Map<keyof Book, { readonly row: FileRow; readonly text: string }[]>();
  for await (const { parts } of fileParts(source)) {
    for (const { kind, value, line } of parts) {
      const checked = kind === 'record' ? checkRecord(value, version, line) : null;
      if (!checked || 'refusal' in checked) continue;
      const { table, row } = checked;
      const key = {
        id: row.id,
        negotiationId: row.negotiationId,
        issueId: (row as { issueId?: string | null }).issueId ?? null,
      };
      const list = lines.get(table) ?? [];
      lines.set(table, list);
      list.push({ row: key, text: canonical(row) });
    }
  }
  const digest = makeOrderedDigest(wanted);
  for (const table of fileTables) {
    const sorted = (lines.get(table) ?? []).toSorted((a, b) => compareRows(table, a.row, b.row));
    for (const { text } of sorted) await digest.add(table, JSON.parse(text) as FileRow);
  }
  return digest;
}
