import { makeAnchor, resolveAnchor } from '#domain/anchor.ts';
import type { Quote } from '#domain/quote.ts';
import type { Row } from '#domain/row.ts';
import { makeId } from '#domain/id.ts';
import { expect, test } from 'vitest';
import { withFreshIds } from './fresh-ids.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const text = [
  'Aldria said: no third-state force, “soon” or ever.\u2028',
  'Borea said: no third-state force, “soon” or ever.',
  'قال الوفد: قريبًا 🕊️. قال الوفد: قريبًا 🕊️.',
].join('\n\n');
const phrases = ['no third-state force', 'soon', 'قريبًا 🕊️', '.'];

test('anchors on repeated phrases survive export, import, and import as a copy', async () => {
  const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);
  const [source] = example.sources;
  const [position] = example.positions;
  if (!source || !position) throw new Error('The example has a source and a position.');
  const { negotiationId, created } = source;
  const row = (): Row => ({ id: makeId(), negotiationId, created, stamps: {}, deleted: false });
  const places = phrases.flatMap((phrase) =>
    Array.from(
      text.matchAll(new RegExp(phrase.replace('.', String.raw`\.`), 'gu')),
      ({ index }) => ({
        start: index,
        end: index + phrase.length,
      }),
    ),
  );
  expect(places.length).toBeGreaterThan(8);
  const quotes: readonly Quote[] = places.map(({ start, end }) => ({
    ...row(),
    ...makeAnchor(text, start, end),
    sourceId: source.id,
    aboutTable: 'positions',
    aboutId: position.id,
    aboutIssueId: position.issueId,
    aboutPartyId: null,
  }));
  const kept = { text, hash: '0'.repeat(64), format: 'txt', fileName: 'report.txt' } as const;
  const book = { ...example, sourceTexts: [{ ...row(), ...kept, sourceId: source.id }], quotes };
  const file = await writeBook(book, { exportedAt: 0, scope: 'everything' });
  const read = await readBook(file);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  for (const each of [read.book, await withFreshIds(read.book)]) {
    const [whole] = each.sourceTexts;
    const found = each.quotes.map((quote) => resolveAnchor(whole?.text ?? '', quote));
    expect(found.toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0))).toEqual(
      places.toSorted((a, b) => a.start - b.start),
    );
    expect(new Set(each.quotes.map(({ sourceId }) => sourceId))).toEqual(
      new Set([whole?.sourceId]),
    );
    expect(each.positions.some(({ id }) => id === each.quotes[0]?.aboutId)).toBe(true);
  }
});
