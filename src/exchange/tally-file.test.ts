import { countsOf } from '#domain/book-part.ts';
import { expect, test } from 'vitest';
import { fullDigest } from './digest.ts';
import { riyadhExample } from './riyadh.ts';
import { tallyFile } from './tally-file.ts';
import { writeBook } from './write-book.ts';

const book = riyadhExample('0195aa00aa00-0000-0123abcd', Date.UTC(2031, 2, 12));
const text = await writeBook(book, { exportedAt: Date.UTC(2031, 2, 12), scope: 'everything' });

async function* pieces(whole: string, size: number): AsyncGenerator<string, void> {
  for (let from = 0; from < whole.length; from += size) yield whole.slice(from, from + size);
}

test('what is read back is counted, and its digest worked out anew, however it is cut into pieces', async () => {
  for (const size of [7, 1000, text.length]) {
    expect(await tallyFile(pieces(text, size))).toEqual({
      counts: countsOf(book),
      digest: await fullDigest(book),
    });
  }
});

test('a file that is cut off, or of which a letter differs, does not pass', async () => {
  const cases = [
    text.slice(0, text.length - 40),
    text.slice(0, text.length / 2),
    '',
    'not a file',
    text.replace('Riyadh', 'Riyadj'),
  ];
  for (const damaged of cases) expect(await tallyFile(pieces(damaged, 500))).toBeNull();
});
