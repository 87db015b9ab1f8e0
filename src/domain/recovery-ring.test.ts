import {
  array,
  assert,
  constant,
  constantFrom,
  func,
  integer,
  oneof,
  property,
  record,
  uniqueArray,
  uuid,
} from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBook, type Book } from './book.ts';
import { heldKeys, lostKeys } from './held-keys.ts';
import type { PointReason } from './recovery-point.ts';
import { isBeforeLoss, pointsToDrop, ringLimits } from './recovery-ring.ts';

const hour = 3_600_000;
const replacements = ['import', 'restore', 'migration', 'bulk-deletion', 'purge', 'merge'] as const;
const reasons: readonly PointReason[] = [...replacements, 'daily', 'by-hand'];

interface Made {
  readonly id: string;
  readonly at: number;
  readonly reason: PointReason;
  readonly bytes: number;
  readonly lostAfter: number;
}

/** What a sequence of made points leaves in the ring, each dropping after it was made. */
function ringAfter(
  steps: readonly { reason: PointReason; bytes: number; lost: number }[],
): readonly Made[] {
  let ring: readonly Made[] = [];
  for (const [n, { reason, bytes, lost }] of steps.entries()) {
    const at = n * hour;
    const last = ring.at(-1);
    const made = { id: `p${n}`, at, reason, bytes, lostAfter: 0 };
    const before = last ? [...ring.slice(0, -1), { ...last, lostAfter: lost }] : [];
    const all = [...before, made];
    const dropped = pointsToDrop(all, at);
    ring = all.filter(({ id }) => !dropped.includes(id));
  }
  return ring;
}

const step = record({
  reason: constantFrom(...reasons),
  bytes: integer({ min: 1, max: 40_000_000 }),
  lost: oneof(constant(0), integer({ min: 0, max: 50 })),
});

test('without losses the ring holds its number of points, the newest ones', () => {
  assert(
    property(integer({ min: 1, max: 60 }), (count) => {
      const steps = Array.from({ length: count }, () => ({
        reason: 'daily' as const,
        bytes: 1000,
        lost: 0,
      }));
      const expected = steps.map((_, n) => `p${n}`).slice(-ringLimits.points);
      expect(ringAfter(steps).map(({ id }) => id)).toEqual(expected);
    }),
  );
});

test('the newest point and the newest from before a loss are in it, whatever happened', () => {
  assert(
    property(array(step, { minLength: 2, maxLength: 80 }), (steps) => {
      const ring = ringAfter(steps).map(({ id }) => id);
      expect(ring).toContain(`p${steps.length - 1}`);
      const guards = steps
        .map((each, n) => ({ ...each, n, lostAfter: steps[n + 1]?.lost ?? 0 }))
        .filter(isBeforeLoss);
      const newest = guards.slice(-1).map(({ n }) => `p${n}`);
      expect(ring).toEqual(expect.arrayContaining(newest));
    }),
  );
});

test('a point from before a loss is not pushed out by later mistakes, however many', () => {
  const mistake = record({
    reason: constantFrom(...replacements),
    bytes: integer({ min: 1, max: 5000 }),
    lost: integer({ min: 0, max: 20 }),
  });
  assert(
    property(array(mistake, { minLength: 1, maxLength: 200 }), (later) => {
      const loss = { reason: 'import' as const, bytes: 1000, lost: 0 };
      const ring = ringAfter([loss, { ...loss, lost: 21 }, ...later]);
      expect(ring.map(({ id }) => id)).toContain('p0');
      expect(ring.length).toBeLessThanOrEqual(ringLimits.points * 4);
    }),
  );
});

test('a small deletion between two days is no loss; a large one is', () => {
  expect(isBeforeLoss({ reason: 'daily', lostAfter: 3 })).toBe(false);
  expect(isBeforeLoss({ reason: 'daily', lostAfter: 30 })).toBe(true);
  expect(isBeforeLoss({ reason: 'bulk-deletion', lostAfter: 1 })).toBe(true);
  expect(isBeforeLoss({ reason: 'bulk-deletion', lostAfter: 0 })).toBe(false);
});

test('after a month an older loss gives way, the newest never', () => {
  const old = { id: 'old', at: 0, reason: 'purge' as const, bytes: 1, lostAfter: 5 };
  const later = { id: 'later', at: hour, reason: 'purge' as const, bytes: 1, lostAfter: 5 };
  const now = 40 * 24 * hour;
  const days = Array.from({ length: 12 }, (_, n) => ({
    id: `day${n}`,
    at: now - n * hour,
    reason: 'daily' as const,
    bytes: 1,
    lostAfter: 0,
  }));
  const dropped = pointsToDrop([old, later, ...days], now);
  expect(dropped).toContain('old');
  expect(dropped).not.toContain('later');
});

test('what a later book lacks is counted, deleted records among them', () => {
  const ids = uniqueArray(uuid(), { maxLength: 60 });
  assert(
    property(ids, func(constantFrom('kept', 'deleted', 'gone')), (all, fate) => {
      const row = (id: string, deleted: boolean) => ({ id, negotiationId: id, deleted });
      const book = (rows: readonly object[]) => ({ ...emptyBook, notes: rows }) as unknown as Book;
      const before = book(all.map((id) => row(id, false)));
      const rest = all.filter((id) => fate(id) !== 'gone');
      const after = book(rest.map((id) => row(id, fate(id) === 'deleted')));
      const [gone, deleted] = ['gone', 'deleted'].map(
        (what) => all.filter((id) => fate(id) === what).length,
      );
      expect(lostKeys(heldKeys(before), heldKeys(after))).toBe((gone ?? 0) * 2 + (deleted ?? 0));
      expect(lostKeys(heldKeys(after), heldKeys(before))).toBe(0);
    }),
  );
});
