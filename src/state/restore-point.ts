import { pointBlob } from '#data/recovery/points.ts';
import { ImportUnderWay, restoreBook, WrittenMeanwhile } from '#data/writes/restore.ts';
import type { Book } from '#domain/book.ts';
import type { BookCounts } from '#domain/book-part.ts';
import { localDayOf } from '#domain/local-day.ts';
import type { RecoveryPoint } from '#domain/recovery-point.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { diskProblem } from './disk-problem.ts';
import { ungzipped } from './gzip.ts';
import { protect } from './recovery.ts';
import { saveBlob } from './save-blob.ts';
import { wholeAside } from './whole-aside.ts';

export type Restored =
  | { readonly ok: true; readonly counts: BookCounts; readonly digest: string }
  | { readonly ok: false; readonly says: readonly MessageDescriptor[] };

const untouched = msg`Nothing was replaced, and your data here is untouched.`;

/** How often a write of another tab may come between the point and the restoring. */
const attempts = 3;

/**
 * Replaces everything on this device by what a recovery point holds, exactly, after a point of the present
 * state was made. What was restored is read back, and its digest compared.
 * @param onProgress from 0 to 1
 */
export async function restorePoint(
  point: RecoveryPoint,
  onProgress: (done: number) => void,
): Promise<Restored> {
  const read = await bookOf(point, (done) => onProgress(done * 0.5)).catch(warned);
  if (read === null) return { ok: false, says: [unreadable, untouched] };
  if (!('book' in read)) return { ok: false, says: read.says };
  const { fullDigest } = await import('#exchange/digest.ts');
  const digest = await fullDigest(read.book);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await protect('restore', async (expected) => {
        await restoreBook(read.book, {
          expected,
          onProgress: (share) => onProgress(0.6 + share * 0.3),
        });
        return await wholeAside();
      });
      if (!done.ok) return done;
      if (done.value.digest !== digest) return { ok: false, says: unlike };
      return { ok: true, counts: done.value.counts, digest };
    } catch (error) {
      if (error instanceof WrittenMeanwhile && attempt < attempts) continue;
      console.warn('A recovery point could not be restored', error);
      return { ok: false, says: [unwritten(error), untouched] };
    }
  }
}

/** Hands what a point holds to the browser to save, as a file that Parley opens. False where it is gone. */
export async function savePoint(point: RecoveryPoint): Promise<boolean> {
  const blob = await pointBlob(point.id).catch(() => null);
  const text = blob && (await ungzipped(blob).catch(() => null));
  if (text === null) return false;
  const { fileName } = await import('#exchange/file-name.ts');
  const name = fileName(null, localDayOf(new Date(point.at)));
  saveBlob(new Blob([text], { type: 'application/json' }), name);
  return true;
}

type Read = { readonly book: Book } | { readonly says: readonly MessageDescriptor[] };

async function bookOf(
  point: RecoveryPoint,
  onProgress: (done: number) => void,
): Promise<Read | null> {
  const blob = await pointBlob(point.id);
  if (blob === null) return null;
  const { readBook } = await import('#exchange/read-book.ts');
  const read = await readBook(await (await ungzipped(blob)).text(), { onProgress });
  return read.ok ? { book: read.book } : { says: read.refusal.says };
}

const unreadable = msg`This recovery point can’t be read: the browser no longer has it, or it is damaged.`;

const unlike: readonly MessageDescriptor[] = [
  msg`What was restored is not record for record what the point holds.`,
  msg`The state from before is the newest recovery point: restore that one, or save it as a file.`,
];

function unwritten(error: unknown): MessageDescriptor {
  if (error instanceof ImportUnderWay)
    return msg`Another tab is importing a file. Wait until it is done, then restore again.`;
  if (error instanceof WrittenMeanwhile)
    return msg`Something was written in another tab at the same time. Close the other tabs, then restore again.`;
  return diskProblem(error) === 'full'
    ? msg`The disk, or this browser’s share of it, is full. Free some space, then restore again.`
    : msg`The browser could not write to its database. Reload the page, then restore again.`;
}

function warned(error: unknown): null {
  console.warn('A recovery point could not be read', error);
  return null;
}
