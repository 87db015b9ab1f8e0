import { tableNames, type TableName } from '#domain/book.ts';
import { expect, test } from 'vitest';
import { contentDigest, fullDigest } from '#exchange/digest.ts';
import ardenOf1 from '#exchange/fixtures/v1-arden-strait.parley.json?raw';
import byHand from '#exchange/fixtures/v1-by-hand.parley.json?raw';
import ardenOf2 from '#exchange/fixtures/v2-arden-strait.parley.json?raw';
import { readBook } from '#exchange/read-book.ts';
import { writeBook } from '#exchange/write-book.ts';

// Files of every released version are kept for ever: add to them, never change one.

const addedIn2: ReadonlySet<TableName> = new Set([
  'sourceTexts',
  'pointMatches',
  'textDrafts',
  'quotes',
]);

/** Every table and field of its version, and its digests on the day it was written. */
const released = [
  {
    version: 1,
    text: ardenOf1,
    records: 28,
    tables: tableNames.filter((table) => !addedIn2.has(table)),
    full: '2e3f877a6b90d4544ac204632f69826280abffad83e5759c92774f56d105f092',
    content: '9869d33ac0a7b5ac5ddd4028c338c358e75428d837ea00bf93894eb931843467',
  },
  {
    version: 2,
    text: ardenOf2,
    records: 33,
    tables: tableNames,
    full: 'd088b19431a40ae04b9e148a705d7625af4c1d25f1815fdfc7e1807547d49eb8',
    content: '6a81d0e14cc1368f5ae92c43843f3b9a9095fc45b3074bbba826e10306393d2c',
  },
];

test.each(released)(
  'a file of version $version reads as on the day it was written',
  async ({ text, records, tables, full, content }) => {
    const result = await readBook(text);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.report).toEqual({ records, missing: 0 });
    expect(tableNames.filter((table) => result.book[table].length > 0)).toEqual(tables);
    expect(await fullDigest(result.book)).toBe(full);
    expect(await contentDigest(result.book)).toBe(content);
  },
);

test('a file of the current version is written again byte for byte', async () => {
  const result = await readBook(ardenOf2);
  const book = result.ok ? result.book : null;
  const again =
    book && (await writeBook(book, { exportedAt: 1_931_083_400_000, scope: 'negotiation' }));
  expect(again).toBe(ardenOf2);
});

test('a file of version 1 written by hand reads', async () => {
  const result = await readBook(byHand);
  expect(result).toMatchObject({ ok: true, book: { tracks: [{ title: 'First track' }] } });
});
