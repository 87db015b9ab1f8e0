import type { BookCounts } from '#domain/book-part.ts';
import { headerOf, type FileScope } from './file-header.ts';
import { makeLineDigest } from './line-digest.ts';

export interface AboutFile {
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly scope: FileScope;
  /** Of the rows, where a copy is made of what an older version left. */
  readonly version?: number | undefined;
}

/**
 * A file from its records' lines, wherever they come from.
 * @param lines in the order of `bookLines`
 */
export async function* linesOfFile(
  lines: Iterable<string> | AsyncIterable<string>,
  about: AboutFile & { readonly counts: BookCounts },
): AsyncGenerator<string, void> {
  yield `{"parley":${JSON.stringify(headerOf(about))},\n`;
  yield '"records":[\n';
  const digest = makeLineDigest();
  let records = 0;
  let last: string | undefined;
  for await (const line of lines) {
    if (last !== undefined) yield `${last},\n`;
    await digest.add(line);
    last = line;
    records += 1;
  }
  if (last !== undefined) yield `${last}\n`;
  yield '],\n';
  yield `"end":${JSON.stringify({ records, digest: await digest.finish() })}}\n`;
}
