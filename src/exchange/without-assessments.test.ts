import type { Book } from '#domain/book.ts';
import { withoutAssessments } from '#domain/without-assessments.ts';
import type { Change, ChangeEntry } from '#domain/change.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookLines } from './book-lines.ts';
import { fullDigest } from './digest.ts';
import arden from './fixtures/v3-arden-strait.parley.json?raw';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { writeBook } from './write-book.ts';

const about = { exportedAt: 1_931_083_400_000, scope: 'negotiation' } as const;
const secret = 'SECRET';

async function ardenBook(): Promise<Book> {
  const result = await readBook(arden);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.book;
}

/** With a note on its assessment, a passage that the note rests on, and gestures that touched them. */
async function secretBook(): Promise<Book> {
  const book = await ardenBook();
  const [assessment, note, quote, change] = [
    book.assessments[0],
    book.notes[0],
    book.quotes[0],
    book.changes[0],
  ];
  if (!assessment || !note || !quote || !change) throw new Error('The file holds every noun.');
  const secretNote = {
    ...note,
    id: '0190b000-0000-7000-8000-0000000000f1',
    aboutTable: 'assessments',
    aboutId: assessment.id,
    text: secret,
  };
  const secretQuote = {
    ...quote,
    id: '0190b000-0000-7000-8000-0000000000f2',
    aboutTable: 'notes' as const,
    aboutId: secretNote.id,
    exact: secret,
  };
  const entry = (table: string, id: string): ChangeEntry => ({
    table,
    id,
    issueId: null,
    isNew: false,
    before: { text: secret },
    after: { text: `${secret}!` },
  });
  const gesture = (number: number, table: string, entries: readonly ChangeEntry[]): Change => ({
    ...change,
    id: `0190b000${number}00-0000-00c0ffee`,
    verb: 'edit',
    table,
    subject: secret,
    entries,
    counts: {},
  });
  const gone = '0190b000-0000-7000-8000-0000000000f9';
  return {
    ...book,
    assessments: [{ ...assessment, text: secret }],
    notes: [...book.notes, secretNote],
    quotes: [...book.quotes, secretQuote],
    changes: [
      ...book.changes,
      gesture(11, 'assessments', [entry('assessments', assessment.id)]),
      gesture(12, 'notes', [entry('notes', secretNote.id)]),
      gesture(13, 'quotes', [entry('quotes', secretQuote.id)]),
      gesture(14, 'notes', [entry('notes', gone)]),
      gesture(15, 'assessments', []),
      gesture(16, 'tracks', [
        { ...entry('tracks', book.tracks[0]?.id ?? ''), before: {}, after: {} },
        entry('assessments', assessment.id),
      ]),
      { ...change, id: '0190b0001700-0000-00c0ffee', counts: { assessments: 1, tracks: 2 } },
    ],
  };
}

test('nothing of an assessment is left: no row, no note on it, no trace in the change log', async () => {
  const full = await secretBook();
  const book = withoutAssessments(full);
  const text = await writeBook(book, about);
  expect(text).not.toContain(secret);
  expect(text).toContain('"assessments":0');
  expect(text.match(/assessments/g)).toHaveLength(2);
  expect(book.changes).toHaveLength((await ardenBook()).changes.length + 2);
  expect(book.changes.at(-2)).toMatchObject({ table: 'tracks', subject: '' });
  expect(book.changes.at(-1)?.counts).toEqual({ assessments: 0, tracks: 2 });
});

test('what has nothing to do with assessments is left as it was, and the file can be read', async () => {
  const book = await ardenBook();
  const lean = withoutAssessments(book);
  expect(lean).toEqual({ ...book, assessments: [] });
  const again = await readBook(await writeBook(lean, about));
  expect(again).toMatchObject({ ok: true });
});

test('with them the round trip is exact', async () => {
  const full = await secretBook();
  const again = await readBook(await writeBook(full, about));
  if (!again.ok) throw new Error(JSON.stringify(again.refusal));
  expect(await fullDigest(again.book)).toBe(await fullDigest(full));
  expect(again.book.assessments[0]?.text).toBe(secret);
});

test('of any book the rest stays, line by line, and leaving out twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBook(), async (book) => {
      const lean = withoutAssessments(book);
      const before = new Set(bookLines(book));
      for (const line of bookLines({ ...lean, changes: [] })) expect(before).toContain(line);
      expect(lean.positions).toBe(book.positions);
      expect(await fullDigest(withoutAssessments(lean))).toBe(await fullDigest(lean));
    }),
    seeded(40),
  );
});
