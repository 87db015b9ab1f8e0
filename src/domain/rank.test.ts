import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankAt, rankBetween, ranksFor } from './rank.ts';
import { rank as rankSchema } from './schema.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`rank.test seed ${seed}`);

test('a rank sorts between its neighbours', () => {
  const [low, high] = ranksFor(2);
  const between = rankBetween(low ?? null, high ?? null);
  expect(between > (low ?? '') && between < (high ?? '')).toBe(true);
  expect(rankBetween(null, low ?? null) < (low ?? '')).toBe(true);
  expect(rankBetween(high ?? null, null) > (high ?? '')).toBe(true);
});

test('new ranks come in order, after those that are there', () => {
  const ranks = ranksFor(50);
  expect([...ranks].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ranks);
  expect(new Set(ranks).size).toBe(50);
  expect(ranksFor(1, ranks.at(-1))[0] ?? '').toSatisfy(
    (next: string) => next > (ranks.at(-1) ?? ''),
  );
  expect(ranksFor(0)).toEqual([]);
});

test('neighbours of the same rank leave no room, and do not throw', () => {
  expect(rankBetween('a1', 'a1') > 'a1').toBe(true);
});

test('a thing dropped among things of equal rank stands after them and before the next', () => {
  const others = [{ rank: 'a1' }, { rank: 'a1' }, { rank: 'a2' }];
  const rank = rankAt(others, 1);
  expect(rank > 'a1' && rank < 'a2').toBe(true);
});

test('for any moves: the thing lands where it was put, and ranks stay readable', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 60 }), (moves) => {
      let things = ranksFor(10).map((rank, id) => ({ id, rank }));
      for (const [from, to] of moves) {
        const others = things.filter((_, at) => at !== from);
        const moved = { id: things[from]?.id ?? 0, rank: rankAt(others, to) };
        things = [...others, moved].toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
        if (things[to] !== moved || !rankSchema.safeParse(moved.rank).success) return false;
      }
      return true;
    }),
    { seed },
  );
});
