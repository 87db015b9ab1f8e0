import { expect, test } from 'vitest';
import { convergenceOf, stancesOf } from './convergence.ts';
import { dated, sampleId, samplePosition } from './sample-rows.fixture.ts';

const [aldria, borea, delmark] = [sampleId(4), sampleId(5), sampleId(6)];
const positions = [
  samplePosition(10, { partyId: aldria, stance: 'excludes', date: dated('2031-03-09') }),
  samplePosition(11, { partyId: aldria, stance: 'opposes', date: dated('2031-02-04') }),
  samplePosition(12, {
    partyId: aldria,
    stance: 'accepts',
    relation: 'ascribed',
    date: dated('2031-03-11'),
  }),
  samplePosition(13, {
    partyId: borea,
    stance: 'unclear',
    relation: 'third-party',
    date: dated('2031-03-01'),
  }),
  samplePosition(14, {
    partyId: borea,
    stance: 'demands',
    deleted: true,
    date: dated('2031-03-02'),
  }),
];
const lines = convergenceOf(positions, [borea, aldria, delmark], new Map());

test('each party’s own words, oldest first; others’ only where it said nothing', () => {
  expect(lines.map(({ partyId, entries }) => [partyId, ...entries.map(({ day }) => day)])).toEqual([
    [borea, '2031-03-01'],
    [aldria, '2031-02-04', '2031-03-09'],
  ]);
});

test('the stances that occur, most in favour first, off the scale last', () => {
  expect(stancesOf(lines)).toEqual(['opposes', 'excludes', 'unclear']);
});
