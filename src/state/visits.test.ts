import { expect, test } from 'vitest';
import { afterLook } from './visits.ts';

const minute = 60_000;

test('a visit goes on while it is looked at; after half an hour without a look a new one begins', () => {
  const first = afterLook(null, 0);
  expect(first).toEqual({ previous: null, seen: 0 });
  const goesOn = afterLook(first, 20 * minute);
  expect(goesOn).toEqual({ previous: null, seen: 20 * minute });
  const next = afterLook(goesOn, 60 * minute);
  expect(next).toEqual({ previous: 20 * minute, seen: 60 * minute });
  expect(afterLook(next, 61 * minute).previous).toBe(20 * minute);
});
