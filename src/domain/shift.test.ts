import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmnesses } from './firmness.ts';
import { shiftBetween, type Stated } from './shift.ts';
import { stanceNumbers, stances, type Stance } from './stance.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`shift.test seed ${seed}`);

const said = (stance: Stance, more: Partial<Stated> = {}): Stated => ({
  stance,
  firmness: null,
  condition: '',
  ...more,
});
const kind = (from: Stance, to: Stance) => shiftBetween(said(from), said(to))?.kind;

describe('by stance', () => {
  test.each<[Stance, Stance, string]>([
    ['opposes', 'excludes', 'hardened'],
    ['accepts', 'demands', 'hardened'],
    ['conditional', 'accepts', 'hardened'],
    ['excludes', 'reserves', 'softened'],
    ['demands', 'accepts', 'softened'],
    ['reserves', 'supports', 'reversed'],
    ['demands', 'excludes', 'reversed'],
    ['opposes', 'open', 'softened'],
    ['supports', 'open', 'softened'],
    ['conditional', 'open', 'softened'],
    ['open', 'reserves', 'hardened'],
    ['open', 'supports', 'hardened'],
    ['open', 'open', 'restated'],
    ['opposes', 'opposes', 'restated'],
    ['opposes', 'conditional', 'new-condition'],
    ['open', 'conditional', 'new-condition'],
    ['demands', 'conditional', 'new-condition'],
    ['conditional', 'opposes', 'reversed'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(kind(from, to)).toBe(expected);
  });

  test('mixed and unclear take no part', () => {
    for (const stance of stances) {
      expect(shiftBetween(said('mixed'), said(stance))).toBeNull();
      expect(shiftBetween(said(stance), said('unclear'))).toBeNull();
    }
  });
});

describe('by condition', () => {
  const given = (condition: string) => said('conditional', { condition });

  test('a different condition is a new one, however it is firm', () => {
    expect(shiftBetween(given('if tolls end'), given('if tolls fall'))?.kind).toBe('new-condition');
  });

  test('the same condition in other case and spacing is the same', () => {
    expect(shiftBetween(given('If tolls  end'), given('if tolls end '))?.kind).toBe('restated');
  });

  test('with the same condition firmness decides', () => {
    const earlier = { ...given('x'), firmness: 'stated' } as const;
    expect(shiftBetween(earlier, { ...earlier, firmness: 'formal' })?.kind).toBe('hardened');
  });

  test('a condition left over on another stance means nothing', () => {
    expect(
      shiftBetween(said('accepts', { condition: 'a' }), said('accepts', { condition: 'b' }))?.kind,
    ).toBe('restated');
  });
});

describe('by firmness, where the stance is the same', () => {
  test('every higher firmness is harder and every lower one softer', () => {
    firmnesses.forEach((from, low) =>
      firmnesses.forEach((to, high) => {
        const shift = shiftBetween(
          said('opposes', { firmness: from }),
          said('opposes', { firmness: to }),
        );
        expect(shift?.kind).toBe(high > low ? 'hardened' : high < low ? 'softened' : 'restated');
      }),
    );
  });

  test('a firmness that is not recorded takes no part', () => {
    for (const firmness of firmnesses) {
      expect(shiftBetween(said('opposes'), said('opposes', { firmness }))?.kind).toBe('restated');
      expect(shiftBetween(said('opposes', { firmness }), said('opposes'))?.kind).toBe('restated');
    }
  });
});

describe('a declared red line', () => {
  const line = said('excludes', { firmness: 'red-line' });

  test.each<[string, Stated, boolean]>([
    ['the same again', line, false],
    ['the same, with firmness not recorded', said('excludes'), false],
    ['the same, said less firmly', said('excludes', { firmness: 'stated' }), true],
    ['a softer stance', said('opposes', { firmness: 'red-line' }), true],
    ['a softer stance of unknown firmness', said('opposes'), true],
    ['a condition', said('conditional', { condition: 'x', firmness: 'red-line' }), true],
    ['the other side', said('accepts'), true],
  ])('followed by %s: given up is %s', (_, later, expected) => {
    expect(shiftBetween(line, later)?.gaveUpRedLine).toBe(expected);
  });

  test('what never was one cannot be given up', () => {
    expect(
      shiftBetween(said('excludes', { firmness: 'formal' }), said('accepts'))?.gaveUpRedLine,
    ).toBe(false);
  });

  test('is given up where a harder stance is said less firmly', () => {
    const shift = shiftBetween(
      said('opposes', { firmness: 'red-line' }),
      said('excludes', { firmness: 'stated' }),
    );
    expect(shift).toEqual({ kind: 'hardened', gaveUpRedLine: true });
  });
});

describe('for any two statements', () => {
  const stated = fc.record({
    stance: fc.constantFrom(...stances),
    firmness: fc.option(fc.constantFrom(...firmnesses)),
    condition: fc.constantFrom('', 'a', 'b'),
  });
  const check = (holds: (a: Stated, b: Stated) => boolean) =>
    fc.assert(fc.property(stated, stated, holds), { seed });

  test('away from conditions, hardened one way is softened the other way', () => {
    check((a, b) => {
      if (a.stance === 'conditional' || b.stance === 'conditional') return true;
      const opposite = { hardened: 'softened', softened: 'hardened' } as const;
      const there = shiftBetween(a, b)?.kind;
      const back = shiftBetween(b, a)?.kind;
      return there === 'hardened' || there === 'softened'
        ? back === opposite[there]
        : back === there;
    });
  });

  test('nothing shifts against itself, and no red line is given up by saying it again', () => {
    fc.assert(
      fc.property(stated, (a) => {
        const shift = shiftBetween(a, a);
        return shift === null
          ? stanceNumbers[a.stance] === null
          : shift.kind === 'restated' && !shift.gaveUpRedLine;
      }),
      { seed },
    );
  });

  test('a shift is there exactly where both stand on the scale', () => {
    check((a, b) => {
      const onScale = stanceNumbers[a.stance] !== null && stanceNumbers[b.stance] !== null;
      return (shiftBetween(a, b) !== null) === onScale;
    });
  });
});
