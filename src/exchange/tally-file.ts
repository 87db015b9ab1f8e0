import type { BookCounts } from '#domain/book-part.ts';
import { fileTables } from './book-lines.ts';
import { makeLineDigest } from './line-digest.ts';

/** What a file turned out to hold when it was read back. */
export interface FileTally {
  readonly counts: BookCounts;
  /** Full digest of the lines that are there, in hex. */
  readonly digest: string;
}

/**
 * Counts a file as Parley writes it, line by line, and works out its digest again from what is there.
 * Null where it is cut off, or its lines do not add up to what it says of itself.
 * @param pause called now and then, so that the page answers in between
 */
export async function tallyFile(
  chunks: AsyncIterable<string>,
  pause: () => Promise<void> = async () => undefined,
): Promise<FileTally | null> {
  const digest = makeLineDigest();
  const counts: Record<string, number> = Object.fromEntries(fileTables.map((table) => [table, 0]));
  let section: 'header' | 'opening' | 'records' | 'end' | 'after' = 'header';
  let records = 0;
  let end: { readonly records?: unknown; readonly digest?: unknown } = {};
  for await (const line of linesOf(chunks)) {
    if (section === 'header') section = line.startsWith('{"parley":') ? 'opening' : 'after';
    else if (section === 'opening') section = 'records';
    else if (section === 'records' && line === '],') section = 'end';
    else if (section === 'records') {
      const record = line.endsWith(',') ? line.slice(0, -1) : line;
      const table = /^\{"(\w+)":/.exec(record)?.[1] ?? '';
      counts[table] = (counts[table] ?? 0) + 1;
      records += 1;
      await digest.add(record);
      if (records % 2048 === 0) await pause();
    } else if (section === 'end') {
      end = trailerOf(line);
      section = 'after';
    }
  }
  const found = await digest.finish();
  const isWhole = end.records === records && end.digest === found;
  return isWhole ? { counts: counts as unknown as BookCounts, digest: found } : null;
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function trailerOf(line: string): { readonly records?: unknown; readonly digest?: unknown } {
  try {
    const { end } = JSON.parse(`{${line}`) as { end?: { records?: unknown; digest?: unknown } };
    return end ?? {};
  } catch {
    return {};
  }
}
