import { tableNames } from '#domain/book.ts';
import { expect, test } from 'vitest';
import { contentDigest, fullDigest } from '#exchange/digest.ts';
import arden from '#exchange/fixtures/v1-arden-strait.parley.json?raw';
import byHand from '#exchange/fixtures/v1-by-hand.parley.json?raw';
import { readBook } from '#exchange/read-book.ts';
import { writeBook } from '#exchange/write-book.ts';

// Files of every released version are kept for ever: add to them, never change one.

test('a file of version 1 with every table and field reads as on the day it was written', async () => {
  const result = await readBook(arden);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.report).toEqual({ records: 33, missing: 0 });
  const { book } = result;
  for (const table of tableNames) expect(book[table].length).toBeGreaterThan(0);
  expect(await fullDigest(book)).toBe(
    'd088b19431a40ae04b9e148a705d7625af4c1d25f1815fdfc7e1807547d49eb8',
  );
  expect(await contentDigest(book)).toBe(
    '6a81d0e14cc1368f5ae92c43843f3b9a9095fc45b3074bbba826e10306393d2c',
  );
});

test('and is written again byte for byte', async () => {
  const result = await readBook(arden);
  const book = result.ok ? result.book : null;
  const again =
    book && (await writeBook(book, { exportedAt: 1_931_083_400_000, scope: 'negotiation' }));
  expect(again).toBe(arden);
});

test('a file of version 1 written by hand reads', async () => {
  const result = await readBook(byHand);
  expect(result).toMatchObject({ ok: true, book: { tracks: [{ title: 'First track' }] } });
});
