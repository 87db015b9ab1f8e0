import type { BookCounts } from '#domain/book-part.ts';
import { headerOf, type FileScope } from '#exchange/file-header.ts';
import { makeLineDigest } from '#exchange/line-digest.ts';

interface About {
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly scope: FileScope;
  /** Right once all lines are there: the header is written last. */
  readonly counts: BookCounts;
}

/** A file from its records' lines, batch by batch, in the order of `bookLines`: what `linesOfFile` gives, in few large pieces. */
export async function batchBlob(
  batches: AsyncIterable<readonly string[]>,
  about: About,
): Promise<{ readonly blob: Blob; readonly digest: string }> {
  const pieces: Blob[] = [];
  const line = makeLineDigest();
  let records = 0;
  for await (const lines of batches) {
    if (lines.length === 0) continue;
    for (const each of lines) {
      const hashing = line.add(each);
      if (hashing) await hashing;
    }
    pieces.push(new Blob([records === 0 ? '' : ',\n', lines.join(',\n')]));
    records += lines.length;
  }
  const digest = await line.finish();
  const head = `{"parley":${JSON.stringify(headerOf(about))},\n"records":[\n`;
  const end = `],\n"end":${JSON.stringify({ records, digest })}}\n`;
  const type = 'application/json';
  return { blob: new Blob([head, ...pieces, records > 0 ? '\n' : '', end], { type }), digest };
}
