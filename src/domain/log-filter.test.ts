import { describe, expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { filterLog, noLogFilter, type LogFilter } from './log-filter.ts';
import {
  byId,
  dated,
  sampleId,
  samplePerson,
  samplePosition,
  sampleSource,
} from './sample-rows.fixture.ts';

const link = {
  role: 'citing',
  personId: sampleId(60),
  partyId: null,
  post: 'foreign minister',
  words: '',
  date: unknownDate,
} as const;
const january = samplePosition(10, {
  date: dated('2031-01-10'),
  stance: 'opposes',
  firmness: 'red-line',
  statement: 'Les péages doivent cesser',
});
const february = samplePosition(11, {
  partyId: sampleId(5),
  trackId: sampleId(8),
  sourceId: sampleId(50),
  chain: [link],
});
const unsorted = samplePosition(12, { issueId: null, trackId: null, date: dated('2031-03') });
const deleted = samplePosition(13, { deleted: true });
const context = {
  sources: byId([sampleSource(50, { published: dated('2031-02-19') })]),
  persons: byId([samplePerson(60, { name: 'Ana Ruiz' })]),
  issues: byId([{ ...samplePosition(3), title: 'Tolls in the strait' }]),
};
const found = (filter: Partial<LogFilter>) =>
  filterLog([january, february, unsorted, deleted], { ...noLogFilter, ...filter }, context).map(
    ({ position }) => position.id,
  );

test('everything that is not deleted, newest first by the day it counts at', () => {
  expect(found({})).toEqual([unsorted.id, february.id, january.id]);
});

test('each entry says its day, and where that is taken from', () => {
  const [, entry] = filterLog([january, february, unsorted], noLogFilter, context);
  expect(entry).toMatchObject({ day: '2031-02-19', basis: 'source', correctedBy: null });
});

test('a corrected version stays in the log and names its correction', () => {
  const right = samplePosition(14, { corrects: january.id, date: dated('2031-01-10') });
  const entries = filterLog([january, right], noLogFilter, context);
  expect(entries.map(({ correctedBy }) => correctedBy)).toEqual([null, right.id]);
});

describe('whose word it is', () => {
  const party = sampleId(4);
  const record = (number: number, relation: 'own' | 'joint' | 'ascribed' | 'third-party') =>
    samplePosition(number, { relation, date: dated(`2031-04-${number}`) });
  const records = [
    record(20, 'own'),
    record(21, 'joint'),
    record(22, 'ascribed'),
    record(23, 'third-party'),
  ];
  const relations = (filter: Partial<LogFilter>) =>
    filterLog(records, { ...noLogFilter, ...filter }, context).map(
      ({ position }) => position.relation,
    );

  test('what a party has itself said leaves out every belief about it', () => {
    expect(relations({ partyIds: [party], voice: 'own' })).toEqual(['joint', 'own']);
  });

  test('who says that it said it: only what others tell of it', () => {
    expect(relations({ partyIds: [party], voice: 'others' })).toEqual(['third-party', 'ascribed']);
  });

  test('without a party it narrows nothing', () => {
    expect(relations({ voice: 'own' })).toHaveLength(4);
  });
});

describe('by', () => {
  test.each<[string, Partial<LogFilter>, readonly string[]]>([
    ['party', { partyIds: [sampleId(5)] }, [february.id]],
    ['a person anywhere in the chain', { personId: sampleId(60) }, [february.id]],
    ['a person who is in no chain', { personId: sampleId(61) }, []],
    ['track', { trackId: sampleId(2) }, [january.id]],
    ['what is unsorted', { trackId: 'unsorted' }, [unsorted.id]],
    ['stance', { stances: ['opposes', 'demands'] }, [january.id]],
    ['firmness', { firmnesses: ['red-line'] }, [january.id]],
    ['first day, included', { from: '2031-02-19' }, [unsorted.id, february.id]],
    ['last day, included', { to: '2031-02-19' }, [february.id, january.id]],
    ['period', { from: '2031-01-11', to: '2031-03-01' }, [february.id]],
    ['text without diacritics', { text: 'peages cesser' }, [january.id]],
    ['a person’s name', { text: 'ruiz' }, [february.id]],
    ['a post', { text: 'foreign minister' }, [february.id]],
    ['the issue’s title', { text: 'tolls strait' }, [february.id, january.id]],
    ['several at once', { stances: ['opposes'], partyIds: [sampleId(5)] }, []],
  ])('%s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });
});
