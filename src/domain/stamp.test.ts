import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stampSchema } from './stamp-schema.ts';
import { laterStamp, makeClock, stampTime } from './stamp.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`stamp.test seed ${seed}`);
const noon = Date.parse('2031-03-12T12:00:00Z');

describe('the clock', () => {
  test('reads the time, a counter and the tab, in fixed width', () => {
    const stamp = makeClock('0000000a', () => noon).next();
    expect(stamp).toMatch(/^[0-9a-f]{12}-0000-0000000a$/);
    expect(stampTime(stamp)).toBe(noon);
    expect(stampSchema.safeParse(stamp).success).toBe(true);
  });

  test('moves on when time stands still, and when it goes back', () => {
    let time = noon;
    const clock = makeClock('0000000a', () => time);
    const stamps = [clock.next(), clock.next()];
    time = noon - 60_000;
    stamps.push(clock.next());
    time = noon + 1;
    stamps.push(clock.next());
    expect(stamps.toSorted()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(4);
  });

  test('does not overflow its counter', () => {
    const clock = makeClock('0000000a', () => noon);
    let last = clock.next();
    for (let count = 0; count < 70_000; count += 1) {
      const next = clock.next();
      if (next <= last) throw new Error(`${next} does not follow ${last}`);
      last = next;
    }
    expect(stampSchema.safeParse(last).success).toBe(true);
  });

  test('sorts after a stamp that it has seen', () => {
    const ahead = makeClock('0000000b', () => noon + 60_000).next();
    const clock = makeClock('0000000a', () => noon);
    clock.see(ahead);
    expect(clock.next() > ahead).toBe(true);
  });

  test('does not obey a stamp more than a day ahead', () => {
    const far = makeClock('0000000b', () => noon + 2 * 86_400_000).next();
    const clock = makeClock('0000000a', () => noon);
    clock.see(far);
    expect(clock.next() < far).toBe(true);
    expect(stampTime(clock.next())).toBe(noon);
  });

  test('is not set back by an old stamp', () => {
    const clock = makeClock('0000000a', () => noon);
    const before = clock.next();
    clock.see(makeClock('0000000b', () => noon - 1000).next());
    expect(clock.next() > before).toBe(true);
  });

  test('two tabs that see one another’s stamps never make the same, and each follows what it saw', () => {
    const acts = fc.array(fc.record({ tab: fc.nat(1), ahead: fc.integer({ min: -50, max: 50 }) }));
    fc.assert(
      fc.property(acts, (moves) => {
        let time = noon;
        const clocks = [makeClock('0000000a', () => time), makeClock('0000000b', () => time)];
        const made: string[] = [];
        for (const { tab, ahead } of moves) {
          time += ahead;
          const stamp = clocks[tab]?.next() ?? '';
          if (made.some((known) => known >= stamp)) return false;
          made.push(stamp);
          clocks[1 - tab]?.see(stamp);
        }
        return true;
      }),
      { seed },
    );
  });
});

describe('of two stamps', () => {
  const stamp = fc
    .tuple(fc.nat(3), fc.nat(2), fc.nat(2))
    .map(
      ([time, counter, tab]) =>
        `${time.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${tab.toString(16).padStart(8, '0')}`,
    );

  test('the later wins, whichever comes first', () => {
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        const isCommutative = laterStamp(a, b) === laterStamp(b, a);
        const isAssociative = laterStamp(laterStamp(a, b), c) === laterStamp(a, laterStamp(b, c));
        return isCommutative && isAssociative && laterStamp(a, a) === a;
      }),
      { seed },
    );
  });

  test('time counts before the counter, and the counter before the tab', () => {
    const [a, b, c] = [
      '000000000001-0000-00000009',
      '000000000001-0001-00000001',
      '000000000002-0000-00000000',
    ];
    expect(laterStamp(a, b)).toBe(b);
    expect(laterStamp(b, c)).toBe(c);
  });
});
