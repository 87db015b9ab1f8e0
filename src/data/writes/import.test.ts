import { countsOf, joined } from '#domain/book-part.ts';
import { makeId } from '#domain/id.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { arden, wipe } from '#data/arden.fixture.ts';
import { clock } from '#data/clock.ts';
import { database } from '#data/database.ts';
import { watch } from '#data/live.ts';
import { bookCounts, knownNegotiations, wholeBook } from '#data/reads/book.ts';
import { negotiations } from '#data/reads/rows.ts';
import { importBook, TakenId } from './import.ts';
import { deleteRow } from './rows.ts';

beforeEach(wipe);

test('a book comes back exactly: rows, pages, deleted rows, stamps and the log', async () => {
  const { id, trackId, say } = await arden();
  for (let n = 0; n < 300; n += 1) await say(`Statement ${n}`);
  await say('On no issue yet', { trackId: null, issueId: null });
  await deleteRow('tracks', trackId);
  const book = await wholeBook(id);
  const [onDisk] = [await database.changes.orderBy('id').last()];
  await wipe();
  await importBook(book, 'import');
  expect(await wholeBook(id)).toEqual(book);
  expect(book.changes.at(-1)).toEqual(onDisk);
});

test('one negotiation or everything, and their counts', async () => {
  const first = await arden();
  await first.say('Of the first');
  const second = await arden();
  const all = await wholeBook(null);
  expect(all.negotiations.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
  expect(all).toEqual(joined([await wholeBook(first.id), await wholeBook(second.id)]));
  expect(await bookCounts(null)).toEqual(countsOf(all));
  expect(await bookCounts(first.id)).toEqual(countsOf(await wholeBook(first.id)));
  expect(Array.from((await knownNegotiations()).keys())).toHaveLength(2);
});

test('one id that is taken rolls everything back', async () => {
  const { id } = await arden();
  const book = await wholeBook(id);
  const [party] = book.parties;
  const [negotiation] = book.negotiations;
  if (!party || !negotiation) throw new Error('The talks have a party.');
  const other = makeId<'negotiation'>();
  const clashing = {
    ...book,
    negotiations: [{ ...negotiation, id: other, negotiationId: other }],
    tracks: [],
    issues: [],
    positions: [],
    changes: [],
    parties: [{ ...party, negotiationId: other }],
  };
  await expect(importBook(clashing, 'import')).rejects.toThrow(TakenId);
  expect(await wholeBook(null)).toEqual(book);
});

test('stopping midway leaves what was there', async () => {
  const { id, say } = await arden();
  for (let n = 0; n < 300; n += 1) await say(`Statement ${n}`);
  const book = await wholeBook(id);
  await wipe();
  const stop = new AbortController();
  const seen: number[] = [];
  const importing = importBook(book, 'import', {
    signal: stop.signal,
    onProgress: (done) => {
      seen.push(done);
      if (done > 0.5) stop.abort(new Error('enough'));
    },
  });
  await expect(importing).rejects.toThrow('enough');
  expect(seen.length).toBeGreaterThan(2);
  expect((await wholeBook(null)).negotiations).toEqual([]);
  expect(await database.pages.count()).toBe(0);
});

test('live reads see what was imported', async () => {
  const { id } = await arden();
  const book = await wholeBook(id);
  await wipe();
  const seen: number[] = [];
  const watching = watch(negotiations, (rows) => seen.push(rows.length), console.error);
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await importBook(book, 'import');
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  watching.unsubscribe();
});

test('what is written after an import sorts after its log', async () => {
  const { id } = await arden();
  const book = await wholeBook(id);
  const [change] = book.changes;
  if (!change) throw new Error('The talks have a log.');
  const later = `${(Date.now() + 3_600_000).toString(16).padStart(12, '0')}-0000-0123abcd`;
  await wipe();
  await importBook({ ...book, changes: [{ ...change, id: later }] }, 'import');
  expect(clock.next() > later).toBe(true);
});
