import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateBounds,
  dayAt,
  hasPassed,
  isExactDay,
  isOpen,
  isOverdue,
  isUnknown,
} from './date.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';

const dated = (edtf: string): FuzzyDate => ({ words: '', edtf });
const soon: FuzzyDate = { words: 'soon', edtf: null };

describe('the days that a date can mean', () => {
  test.each([
    ['2031-03-12', '2031-03-12', '2031-03-12'],
    ['2031-03', '2031-03-01', '2031-03-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['203X', '2030-01-01', '2039-12-31'],
    ['2031-03-1X', '2031-03-10', '2031-03-19'],
    ['2031-03~', '2031-03-01', '2031-03-31'],
    ['2031-03-12?', '2031-03-12', '2031-03-12'],
    ['2031-33', '2031-01-01', '2031-03-31'],
    ['2031-36', '2031-10-01', '2031-12-31'],
    ['2031-41', '2031-07-01', '2031-12-31'],
    ['2031-03-12/2031-03-14', '2031-03-12', '2031-03-14'],
    ['2031-03/2031-05', '2031-03-01', '2031-05-31'],
    ['2025-02-18/..', '2025-02-18', null],
    ['2025-02-18/', '2025-02-18', null],
    ['../2025-02-18', null, '2025-02-18'],
    ['/2025-02-18', null, '2025-02-18'],
    ['[2031-03-01,2031-03-04]', '2031-03-01', '2031-03-04'],
    ['2031-03-12T23:00:00-05:00', '2031-03-12', '2031-03-12'],
  ])('%s lies between %s and %s', (edtf, earliest, latest) => {
    expect(dateBounds(dated(edtf))).toEqual({ earliest, latest });
  });

  test('a season without a hemisphere reaches as far as it does in either', () => {
    expect(dateBounds(dated('2031-21'))).toEqual({ earliest: '2031-01-01', latest: '2031-12-31' });
    expect(dayAt(dated('2031-24'))).toBe('2032-03-20');
    expect(dayAt(dated('2031-22'))).toBe('2032-03-20');
    expect(dateBounds(dated('2031-25'))).toEqual({ earliest: '2031-03-01', latest: '2031-06-21' });
  });

  test.each([
    'soon',
    '',
    '2031-02-30',
    '2031-13-01',
    'Y12000',
    '20310312',
    '/',
    '🤝',
    '2031-03-14/2031-03-12',
  ])('%j means no day, and does not throw', (edtf) => {
    expect(dateBounds(dated(edtf))).toBeNull();
  });

  test('words alone mean no day', () => {
    expect(dateBounds(soon)).toBeNull();
    expect(dayAt(soon)).toBeNull();
  });
});

describe('kinds of date', () => {
  test('only a date without words and value is unknown', () => {
    expect(isUnknown(unknownDate)).toBe(true);
    expect(isUnknown({ words: '  ', edtf: null })).toBe(true);
    expect(isUnknown(soon)).toBe(false);
    expect(isUnknown(dated('2031'))).toBe(false);
  });

  test('words, an endless interval and nothing at all are open; what has a last day is not', () => {
    for (const date of [unknownDate, soon, dated('2025-02-18/..'), dated('2025-02-18/')]) {
      expect(isOpen(date)).toBe(true);
    }
    for (const edtf of ['2031', '2031-03~', '../2031-03-12', '2031-21']) {
      expect(isOpen(dated(edtf))).toBe(false);
    }
  });

  test('a day is exact; a month, an approximate day and a range are not', () => {
    expect(isExactDay(dated('2031-03-12'))).toBe(true);
    for (const edtf of ['2031-03', '2031-03-12~', '2031-03-12/2031-03-14', '2031-02-30']) {
      expect(isExactDay(dated(edtf))).toBe(false);
    }
  });
});

describe('overdue', () => {
  test.each([
    ['2031-03-11', true],
    ['2031-03-12', false],
    ['2031-03-13', false],
    ['2031-02', true],
    ['2031-03', false],
    ['2030', true],
    ['2031', false],
    ['2031-03-11~', true],
    ['2031-03~', false],
    ['2031-03-0X', true],
    ['2031-03-1X', false],
    ['2031-03-01/2031-03-11', true],
    ['2031-03-01/2031-03-12', false],
    ['2031-03-01/..', false],
    ['2031-03-01/', false],
    ['../2031-03-11', true],
    ['../2031-03-12', false],
    ['2030-36', true],
    ['2031-33', false],
    ['2030-24', false],
    ['2030-21', true],
    ['[2031-03-01,2031-03-04]', true],
  ])('due %s on 12 March 2031: %s', (edtf, expected) => {
    expect(isOverdue(dated(edtf), '2031-03-12')).toBe(expected);
  });

  test('nothing undated is ever overdue', () => {
    expect(isOverdue(soon, '9999-12-31')).toBe(false);
    expect(isOverdue(unknownDate, '9999-12-31')).toBe(false);
    expect(isOverdue({ words: '31 February 2031', edtf: '2031-02-31' }, '9999-12-31')).toBe(false);
  });

  test('a date has passed on its last day', () => {
    expect(hasPassed(dated('2031-03-12'), '2031-03-12')).toBe(true);
    expect(hasPassed(dated('2031-03'), '2031-03-12')).toBe(false);
    expect(hasPassed(soon, '9999-12-31')).toBe(false);
  });
});

test('dates sort by the latest day that they can mean, those without one last', () => {
  const dates = [soon, dated('2031'), dated('2031-03-12'), dated('2031-03'), unknownDate];
  expect(dates.toSorted(compareDates).map((date) => date.edtf)).toEqual([
    '2031-03-12',
    '2031-03',
    '2031',
    null,
    null,
  ]);
  expect(compareDates(soon, unknownDate)).toBe(0);
});
