import type { Book } from '#domain/book.ts';
import { countsOf } from '#domain/book-part.ts';
import { bookLines } from './book-lines.ts';
import { linesOfFile, type AboutFile } from './file-lines.ts';

/** The whole file as one text; see parley-file.md for the format. */
export async function writeBook(book: Book, about: AboutFile): Promise<string> {
  const lines: string[] = [];
  for await (const line of fileLines(book, about)) lines.push(line);
  return lines.join('');
}

/** The same line by line, each with its newline, for a stream. */
export async function* fileLines(book: Book, about: AboutFile): AsyncGenerator<string, void> {
  yield* linesOfFile(bookLines(book), { ...about, counts: countsOf(book) });
}
