import { expect, test } from 'vitest';
import { fullDigest } from './digest.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const book = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);

test('it passes its own schema, and every reference holds', async () => {
  const file = await writeBook(book, { exportedAt: 1, scope: 'negotiation' });
  expect(await readBook(file)).toMatchObject({ ok: true, report: { missing: 0 } });
});

test('it is marked as an example, of nobody’s side, from one source graded F6', () => {
  expect(book.negotiations[0]).toMatchObject({ example: true, ourPartyId: null });
  expect(book.sources.map(({ reliability }) => reliability)).toEqual(['F']);
  expect(new Set(book.positions.map(({ credibility }) => credibility))).toEqual(new Set(['6']));
  expect(book.sources[0]).toMatchObject({ outlet: '', author: '', url: '' });
});

test('tracks and parties are those of the facts', () => {
  expect(book.tracks.map(({ title, status }) => `${title}: ${status}`)).toEqual([
    'Summit planning: preparing',
    'Embassy normalization: active',
    'Ukraine settlement: preparing',
    'Security guarantees: active',
    'Joint projects: mooted',
  ]);
  expect(book.parties.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Russia: principal',
    'United States: principal',
    'Ukraine: affected',
    'European Union: affected',
    'NATO: referenced',
  ]);
});

test('every opening has ids of its own', async () => {
  const again = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);
  expect(again.negotiations[0]?.id).not.toBe(book.negotiations[0]?.id);
  expect(await fullDigest(again)).not.toBe(await fullDigest(book));
});
