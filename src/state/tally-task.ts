import type { FileTally } from '#exchange/tally-file.ts';
import { ungzipped } from './gzip.ts';
import { tally } from './whole-file.ts';

/** Reads a file's text back and counts it: null where it does not add up to what it says of itself. */
export async function tallyTask({
  blob,
  isPacked,
}: {
  readonly blob: Blob;
  readonly isPacked: boolean;
}): Promise<FileTally | null> {
  return isPacked ? await ungzipped(blob).then(tally, () => null) : await tally(blob);
}
