import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { editPosition, movePositions } from '#data/writes/positions.ts';
import { restoreBook } from '#data/writes/restore.ts';
import { logMark } from '#domain/log-mark.ts';
import type { PositionRef } from '#domain/position.ts';
import { seededNumbers } from '#domain/search-words.fixture.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { logMarks } from './log-marks.ts';

const seed = Math.floor(Math.random() * 1e9);

beforeEach(wipe);

/** The marks of a whole negotiation or a track, and how to see that they tell of what is on the disk. */
function following(id: string, trackId: string | null) {
  const marks = logMarks({ negotiationId: id, trackId });
  const stop = marks.subscribe(() => undefined);
  const expectCurrent = async () => {
    const { positions } = await wholeBook(id);
    const own = positions.filter(
      (position) => !position.deleted && (trackId === null || position.trackId === trackId),
    );
    const { hasText } = marks.get();
    const wanted = own.map((position) => logMark(position, hasText)).toSorted(byId);
    await vi.waitFor(() => expect(marks.get().marks?.toSorted(byId)).toEqual(wanted));
    expect(marks.get().read).toBe(wanted.length);
  };
  return { marks, stop, expectCurrent };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

test(`a long log follows what is logged, moved, deleted and taken back (seed ${seed})`, async () => {
  const next = seededNumbers(seed);
  const { id, trackId, issueId, otherIssueId, say } = await arden();
  const refs: PositionRef[] = [await say('First.')];
  const all = following(id, null);
  const own = following(id, trackId);
  await all.expectCurrent();
  for (let round = 0; round < 40; round += 1) {
    const at = Math.floor(next() * refs.length);
    const ref = refs[at] as PositionRef;
    const kind = next();
    if (kind < 0.5) {
      const isTray = next() < 0.3;
      refs.push(await say(`Words ${round}.`, isTray ? { issueId: null, trackId: null } : {}));
    } else if (kind < 0.75) {
      const to = next() < 0.5 ? issueId : otherIssueId;
      await movePositions([ref], { trackId, issueId: to, title: '' });
      refs[at] = { ...ref, issueId: to };
    } else await editPosition(ref, '', { deleted: next() < 0.6 });
    if (round === 20) all.marks.askText();
    if (round % 5 === 4) {
      await all.expectCurrent();
      await own.expectCurrent();
    }
  }
  await vi.waitFor(() => expect(all.marks.get().hasText).toBe(true));
  await all.expectCurrent();
  all.stop();
  own.stop();
});

test('what is restored past the change log is read anew', async () => {
  const { id, say } = await arden();
  await say('Before.');
  const start = await wholeBook(id);
  const log = following(id, null);
  await log.expectCurrent();
  await say('After.');
  await log.expectCurrent();
  const last = await database.changes.orderBy('id').last();
  await restoreBook(start, { expected: last?.id ?? null, onProgress: () => undefined });
  await log.expectCurrent();
  expect(log.marks.get().marks).toHaveLength(1);
  log.stop();
});
