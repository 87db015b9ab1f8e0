import type { FileTally } from '#exchange/tally-file.ts';
import { fileAside } from './file-aside.ts';
import type { WholeFile } from './whole-file.ts';

/** A file of everything on this device, written aside. */
export async function wholeAside(): Promise<WholeFile> {
  const everything = { negotiationId: null, hasAssessments: true };
  const written = await fileAside('export', everything, alone);
  if (!written.ok) throw new Error(written.problem);
  return written;
}

/** Reads a file's text back, aside: null where it does not add up to what it says of itself. */
export async function tallyAside(blob: Blob, isPacked = false): Promise<FileTally | null> {
  return await fileAside('tally', { blob, isPacked }, alone);
}

/** Nobody follows it, nobody stops it. */
export const alone = { onProgress: () => undefined, signal: new AbortController().signal };
