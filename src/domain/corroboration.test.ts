import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relations, type AttributionLink } from './attribution.ts';
import { contradictionsOf, corroborationOf, witnessCount } from './corroboration.ts';
import { unknownDate } from './fuzzy-date.ts';
import type { Position } from './position.ts';
import { byId, dated, sampleId, samplePosition, sampleSource } from './sample-rows.fixture.ts';
import { slowContradictions, slowCounts } from './slow-corroboration.fixture.ts';
import { stances } from './stance.ts';

const sources = byId([sampleSource(50, { published: dated('2031-02-19') }), sampleSource(51)]);
const saidBy = (person: number): readonly AttributionLink[] => [
  {
    role: 'said-by',
    partyId: null,
    post: '',
    words: '',
    personId: sampleId(person),
    date: unknownDate,
  },
];
const minister = {
  stance: 'opposes',
  chain: saidBy(60),
  date: dated('2031-02-18'),
} satisfies Partial<Position>;
const counts = (position: Position, all: readonly Position[]) => {
  const { sides, repeats } = corroborationOf(position, all, { sources });
  return [sides.own.length, sides.other.length, sides.third.length, repeats.length];
};

describe('corroboration', () => {
  test('ten articles that quote one minister on one day count once', () => {
    const quoted = Array.from({ length: 10 }, (_, index) =>
      samplePosition(10 + index, { ...minister, relation: 'third-party' }),
    );
    const own = samplePosition(9, { ...minister, chain: saidBy(61) });
    expect(counts(own, [own, ...quoted])).toEqual([0, 0, 1, 0]);
    const first = quoted[0] ?? own;
    expect(counts(first, [own, ...quoted])).toEqual([1, 0, 0, 9]);
  });

  test('is counted by side: its own, the other, and third parties', () => {
    const one = samplePosition(10, minister);
    const all = [
      one,
      samplePosition(11, { ...minister, date: dated('2031-03-01') }),
      samplePosition(12, {
        ...minister,
        relation: 'ascribed',
        chain: saidBy(70),
        stance: 'excludes',
      }),
      samplePosition(13, { ...minister, relation: 'third-party', chain: saidBy(80) }),
      samplePosition(14, { ...minister, relation: 'third-party', chain: saidBy(81) }),
    ];
    expect(counts(one, all)).toEqual([1, 1, 2, 0]);
  });

  test('two records without a speaker on one day cannot be told apart', () => {
    const [a, b] = [10, 11].map((number) => samplePosition(number, { ...minister, chain: [] }));
    expect(a && b && counts(a, [a, b])).toEqual([0, 0, 0, 1]);
  });

  test('another party, another issue, the other side of zero, or a stance off the scale adds nothing', () => {
    const one = samplePosition(10, minister);
    const other = { ...minister, chain: saidBy(61) };
    const all = [
      one,
      samplePosition(11, { ...other, partyId: sampleId(5) }),
      samplePosition(12, { ...other, issueId: sampleId(6) }),
      samplePosition(13, { ...other, stance: 'accepts' }),
      samplePosition(14, { ...other, stance: 'open' }),
      samplePosition(15, { ...other, stance: 'unclear' }),
    ];
    expect(counts(one, all)).toEqual([0, 0, 0, 0]);
  });

  test('a correction is no second voice beside what it corrects', () => {
    const wrong = samplePosition(10, minister);
    const right = samplePosition(11, { ...minister, chain: saidBy(61), corrects: wrong.id });
    expect(counts(right, [wrong, right])).toEqual([0, 0, 0, 0]);
    expect(counts(wrong, [wrong, right])).toEqual([0, 0, 0, 0]);
  });
});

describe('contradiction', () => {
  const conflicts = (position: Position, all: readonly Position[]) =>
    contradictionsOf(position, all, { sources }).map(({ id }) => id);
  const against = samplePosition(10, minister);

  test('is shown on both records', () => {
    const told = samplePosition(11, {
      relation: 'ascribed',
      stance: 'accepts',
      chain: saidBy(70),
      date: dated('2031-02'),
    });
    expect(conflicts(against, [against, told])).toEqual([told.id]);
    expect(conflicts(told, [against, told])).toEqual([against.id]);
  });

  test('needs dates that overlap: a party that changes its mind does not contradict itself', () => {
    const later = samplePosition(11, {
      stance: 'accepts',
      chain: saidBy(61),
      date: dated('2031-03'),
    });
    expect(conflicts(against, [against, later])).toEqual([]);
  });

  test('needs another side or another speaker', () => {
    const same = samplePosition(11, { ...minister, stance: 'accepts' });
    expect(conflicts(against, [against, same])).toEqual([]);
    const unnamed = [12, 13].map((number) =>
      samplePosition(number, {
        ...minister,
        chain: [],
        stance: number === 12 ? 'accepts' : 'opposes',
      }),
    );
    expect(unnamed[0] && conflicts(unnamed[0], unnamed)).toEqual([]);
  });

  test('open, mixed and unclear contradict nothing', () => {
    for (const stance of ['open', 'mixed', 'unclear'] as const) {
      const other = samplePosition(11, { ...minister, stance, chain: saidBy(61) });
      expect(conflicts(against, [against, other])).toEqual([]);
    }
  });
});

describe('agrees with a slow, obvious reference', () => {
  const history = fc
    .array(
      fc.record({
        partyId: fc.constantFrom(sampleId(4), sampleId(5)),
        issueId: fc.constantFrom(sampleId(3), sampleId(6), null),
        relation: fc.constantFrom(...relations),
        stance: fc.constantFrom(...stances),
        chain: fc.constantFrom([], saidBy(60), saidBy(61)),
        date: fc.constantFrom(
          unknownDate,
          dated('2031-02-18'),
          dated('2031-02-19'),
          dated('2031-02'),
          dated('2031-02-18/..'),
          dated('', 'soon'),
        ),
        sourceId: fc.constantFrom(null, sampleId(50), sampleId(51)),
        deleted: fc.constantFrom(false, false, false, true),
        corrected: fc.constantFrom(null, null, null, 0, 1, 2),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ corrected, ...fields }, index) =>
        samplePosition(100 + index, {
          ...fields,
          corrects: corrected === null || corrected >= index ? null : sampleId(100 + corrected),
        }),
      ),
    );

  test('in counts, repeats and contradictions, over seeded random histories', () => {
    fc.assert(
      fc.property(history, (all) => {
        for (const position of all) {
          expect(counts(position, all)).toEqual(slowCounts(position, all, sources));
          const found = contradictionsOf(position, all, { sources }).map(({ id }) => id);
          expect(found.toSorted()).toEqual(slowContradictions(position, all, sources).toSorted());
          for (const id of found) {
            const other = all.find((each) => each.id === id) ?? position;
            expect(contradictionsOf(other, all, { sources })).toContain(position);
          }
        }
      }),
      { seed: 20_310_218, numRuns: 300 },
    );
  });

  test('more records of one voice never raise the count', () => {
    fc.assert(
      fc.property(history, (rows) => {
        const all = rows.map((row) => ({ ...row, corrects: null }));
        const again = all.map((row, index) => ({ ...row, id: sampleId(500 + index) }));
        for (const position of all) {
          const [once, twice] = [all, [...all, ...again]].map((some) =>
            witnessCount(corroborationOf(position, some, { sources })),
          );
          expect(twice).toBe(once);
        }
      }),
      { seed: 20_310_219, numRuns: 200 },
    );
  });
});
