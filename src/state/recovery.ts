import { hasNegotiations } from '#data/reads/rows.ts';
import { keepPoint } from '#data/recovery/points.ts';
import type { Book } from '#domain/book.ts';
import { makeId } from '#domain/id.ts';
import type { PointReason, RecoveryPoint } from '#domain/recovery-point.ts';
import type { FileTally } from '#exchange/tally-file.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { diskProblem } from './disk-problem.ts';
import { fileAside } from './file-aside.ts';
import { inTurn } from './in-turn.ts';
import { packed, type PackedBook } from './point-task.ts';
import { tellPoints } from './recovery-points.ts';
import { tallyTask } from './tally-task.ts';
import { alone, tallyAside } from './whole-aside.ts';

export type Protected<T> =
  | { readonly ok: true; readonly value: T }
  /** No recovery point could be made, so nothing was done. */
  | { readonly ok: false; readonly says: readonly MessageDescriptor[] };

/**
 * Makes a recovery point of everything on this device, then does what replaces or removes records. Where
 * the point can't be made, `work` does not run. A device that holds nothing needs none.
 * @param work is given the id of the last entry of the change log that the point has; null: there is none
 */
export async function protect<T>(
  reason: PointReason,
  work: (lastChange: string | null) => Promise<T>,
): Promise<Protected<T>> {
  let lastChange: string | null;
  try {
    lastChange = (await guard(reason)).lastChange;
  } catch (error) {
    console.warn('No recovery point could be made', error);
    return { ok: false, says: unprotected(error) };
  }
  return { ok: true, value: await work(lastChange) };
}

/** A recovery point that was read back and counted. Null where there is nothing to keep. @throws if it could not be made */
export async function makePoint(reason: PointReason): Promise<RecoveryPoint | null> {
  return (await guard(reason)).point;
}

async function guard(reason: PointReason) {
  return await inTurn('recovery', async () => {
    if (!(await hasNegotiations())) return { point: null, lastChange: null };
    const book = await fileAside('point', undefined, alone);
    const point = await keep(reason, book, async (kept) => await tallyAside(kept, true));
    return { point, lastChange: book.lastChange };
  });
}

/** The same of a book in hand, with no database opened. @param version of its rows, where it is not today's */
export async function pointOf(
  reason: PointReason,
  book: Book,
  version?: number,
): Promise<RecoveryPoint | null> {
  const tallied = async (blob: Blob) => await tallyTask({ blob, isPacked: true });
  return await keep(reason, await packed(book, version), tallied);
}

async function keep(
  reason: PointReason,
  book: PackedBook,
  tallied: (kept: Blob) => Promise<FileTally | null>,
): Promise<RecoveryPoint | null> {
  const { blob, counts, digest, keys } = book;
  if (counts.negotiations === 0) return null;
  const [id, at, bytes] = [makeId(), Date.now(), blob.size];
  const point = { id, at, reason, counts, bytes, digest, lostAfter: 0 };
  await keepPoint(point, { blob, keys }, async (kept) => {
    const found = await tallied(kept);
    return found?.digest === digest;
  });
  tellPoints();
  return point;
}

function unprotected(error: unknown): readonly MessageDescriptor[] {
  const why =
    diskProblem(error) === 'full'
      ? msg`The disk, or this browser’s share of it, is full, so no recovery point could be made first.`
      : msg`The browser could not keep a recovery point, which Parley makes first.`;
  return [
    why,
    msg`Nothing was done, and your data here is untouched.`,
    msg`Free some space or save a backup to a file in the settings, then try again.`,
  ];
}
