import type { BookCounts } from '#domain/book-part.ts';
import { makeByteBuffer } from '#exchange/byte-buffer.ts';
import { headerOf, type FileScope } from '#exchange/file-header.ts';
import { makeLineDigest } from '#exchange/line-digest.ts';

interface About {
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  readonly scope: FileScope;
  /** Right once all lines are there: the header is written last. */
  readonly counts: BookCounts;
}

const pieceBytes = 2 * 1024 * 1024;
const between = new TextEncoder().encode(',\n');

/** A file from its records' lines, batch by batch, in the order of `bookLines`: what `linesOfFile` gives, in few large pieces. */
export async function batchBlob(
  batches: AsyncIterable<readonly string[]>,
  about: About,
): Promise<{ readonly blob: Blob; readonly digest: string }> {
  const pieces: Blob[] = [];
  const open = makeByteBuffer();
  const line = makeLineDigest();
  let records = 0;
  for await (const lines of batches) {
    for (const each of lines) {
      if (records > 0) open.add(between);
      const hashing = line.add(open.add(each));
      if (hashing) await hashing;
      records += 1;
    }
    if (open.all().length < pieceBytes) continue;
    pieces.push(new Blob([open.all()]));
    open.clear();
  }
  const digest = await line.finish();
  const head = `{"parley":${JSON.stringify(headerOf(about))},\n"records":[\n`;
  const end = `],\n"end":${JSON.stringify({ records, digest })}}\n`;
  const type = 'application/json';
  return {
    blob: new Blob([head, ...pieces, open.all(), records > 0 ? '\n' : '', end], { type }),
    digest,
  };
}
