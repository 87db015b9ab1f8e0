import type { Book } from '#domain/book.ts';
import { bookLines } from './book-lines.ts';
import { headerOf, type FileScope } from './file-header.ts';
import { makeLineDigest } from './line-digest.ts';

export interface AboutFile {
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly scope: FileScope;
}

/** The whole file as one text; see parley-file.md for the format. */
export async function writeBook(book: Book, about: AboutFile): Promise<string> {
  const lines: string[] = [];
  for await (const line of fileLines(book, about)) lines.push(line);
  return lines.join('');
}

/** The same line by line, each with its newline, for a stream. */
export async function* fileLines(book: Book, about: AboutFile): AsyncGenerator<string, void> {
  yield `{"parley":${JSON.stringify(headerOf(book, about))},\n`;
  yield '"records":[\n';
  const digest = makeLineDigest();
  let records = 0;
  let last: string | undefined;
  for (const line of bookLines(book)) {
    if (last !== undefined) yield `${last},\n`;
    await digest.add(line);
    last = line;
    records += 1;
  }
  if (last !== undefined) yield `${last}\n`;
  yield '],\n';
  yield `"end":${JSON.stringify({ records, digest: await digest.finish() })}}\n`;
}
