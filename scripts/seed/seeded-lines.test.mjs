import { fullDigest } from '#exchange/digest.ts';
import { readBook } from '#exchange/read-book.ts';
import { describe, expect, it } from 'vitest';
import { seededLines } from './seeded-lines.mjs';
import { oneTrack, sizesFor } from './sizes.mjs';

const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

describe('a seeded file', () => {
  const text = fileOf(seed, sizesFor({ positions: 1000 }));

  it('is read whole, with the counts and the digest that it promises', async () => {
    const read = await readBook(text);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { book, report } = read;
    expect(book.positions).toHaveLength(1000);
    expect(report.missing).toBe(0);
    expect(text).toContain(`"digest":"${await fullDigest(book)}"`);
  });

  it('has the same bytes for the same seed, and others for another', () => {
    expect(fileOf(seed, sizesFor({ positions: 1000 }))).toBe(text);
    expect(fileOf(seed + 1, sizesFor({ positions: 1000 }))).not.toBe(text);
  });

  it('speaks four scripts, drifts, corrects, quotes what its sources say', async () => {
    const read = await readBook(text);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { positions, sourceTexts, quotes } = read.book;
    const said = positions.map(({ statement }) => statement).join('\n');
    for (const script of [
      /[éüñç]/,
      /\p{Script=Arabic}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Han}/u,
    ])
      expect(said).toMatch(script);
    expect(new Set(positions.map(({ stance }) => stance)).size).toBe(10);
    expect(positions.some(({ corrects }) => corrects !== null)).toBe(true);
    expect(positions.some(({ issueId }) => issueId === null)).toBe(true);
    expect(quotes.length).toBeGreaterThan(40);
    const texts = new Map(sourceTexts.map(({ sourceId, text: words }) => [sourceId, words]));
    for (const { sourceId, exact, start, end } of quotes)
      expect(texts.get(sourceId)?.slice(start, end)).toBe(exact);
  });

  it('may be one wide track', async () => {
    const sizes = { ...oneTrack, positions: 800, issues: 60 };
    const read = await readBook(fileOf(seed, sizes));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.book.tracks).toHaveLength(1);
    expect(read.book.parties).toHaveLength(190);
    expect(new Set(read.book.parties.map(({ name }) => name)).size).toBe(190);
  });
});

/** @param {number} seedOfFile @param {import('./sizes.mjs').Sizes} sizes */
function fileOf(seedOfFile, sizes) {
  return [...seededLines(seedOfFile, sizes)].join('');
}
