import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { edtfSpan } from './edtf-span.ts';
import type { Span } from './span.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`edtf-span.test seed ${seed}`);

/** What the edtf package reads, which was written by others from the same standard. */
function librarySpan(value: string): Span | null {
  if (!/\d{3}|X/.test(value) || /^\d{5,}$/.test(value)) return null;
  try {
    // It takes an unknown end for 1970; here it is as open as an open one.
    const { min, max } = edtf(value.replace(/^\//, '../').replace(/\/$/, '/..'));
    const [earliest, latest] = [dayOrOpen(min), dayOrOpen(max)];
    return earliest === undefined || latest === undefined ? null : { earliest, latest };
  } catch {
    return null;
  }
}

function dayOrOpen(instant: number): string | null | undefined {
  if (!Number.isFinite(instant)) return null;
  const day = dayOf(instant);
  return /^\d{4}-/.test(day) ? day : undefined;
}

/** Where ours differs on purpose, each shown by a case below: the days that the library gets wrong or has no rule for. */
const meant = /-02-29|-X\d|-\dX-3[01]|-(?:0[469]|11)-3X/;
const isMeant = (value: string) => meant.test(value.replaceAll(/[?~%]/g, ''));

describe('where it differs from the edtf package', () => {
  test.each([
    ['a day that the month does not have', '2031-02-29', null],
    ['29 February of some year', '203X-02-29', ['2032-02-29', '2036-02-29']],
    ['a tenth, twentieth or thirtieth', '2031-03-X0', ['2031-03-10', '2031-03-30']],
    ['the only month that ends in 0', '2031-X0', ['2031-10-01', '2031-10-31']],
    ['the only month that ends in 3', '2031-X3', ['2031-03-01', '2031-03-31']],
    ['a 31st before October', '2031-0X-31', ['2031-01-31', '2031-08-31']],
    ['the last days of a short month', '2031-04-3X', ['2031-04-30', '2031-04-30']],
    ['a decade, approximately', '203X~', ['2030-01-01', '2039-12-31']],
    ['four months, the first', '2031-37', ['2031-01-01', '2031-04-30']],
    ['four months, the second', '2031-38', ['2031-05-01', '2031-08-31']],
    ['an interval of one day', '2031-03-12/2031-03-12', ['2031-03-12', '2031-03-12']],
    ['an interval within its first year', '2031-05/2031', ['2031-05-01', '2031-12-31']],
    ['a doubtful year beside a decade', '2031?/204X', ['2031-01-01', '2049-12-31']],
    ['a set in any order', '[2031-05,2031-03]', ['2031-03-01', '2031-05-31']],
    ['a run of days', '[2031-03-01..2031-03-04]', ['2031-03-01', '2031-03-04']],
    ['a year by its powers', 'Y203E1', null],
    ['a year before 0 among others', '[2031,-0005,2032]', null],
  ] as const)('%s: %s', (_, value, days) => {
    const span = days === null ? null : { earliest: days[0], latest: days[1] };
    expect(edtfSpan(value)).toEqual(span);
    expect(librarySpan(value)).not.toEqual(span);
  });

  test('an unknown end is as open as an open one', () => {
    expect(edtfSpan('2031/')).toEqual(edtfSpan('2031/..'));
    expect(edtf('2031/').max).toBeNull();
  });

  test('only the day of a time counts', () => {
    expect(edtfSpan('2031-03-12T23:00-05:00')).toEqual(edtfSpan('2031-03-12'));
    expect(dayOf(edtf('2031-03-12T23:00:00-05:00').max)).toBe('2031-03-13');
  });
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const year = fc.integer({ min: 1000, max: 9998 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 31 }).map((number) => String(number).padStart(2, '0'));
const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const mark = fc.constantFrom('', '?', '~', '%');
const doubtful = fc
  .tuple(plainDate, fc.array(mark, { minLength: 4, maxLength: 4 }))
  .map(([date, [first, ...marks]]) => {
    const parts = date.split('-');
    // The library knows a mark on either side of a part, but of a bare year on one side only.
    return parts.length === 1
      ? `${date}${first}`
      : `${first}${parts.map((part, at) => part + (marks[at] ?? '')).join('-')}`;
  });
const unspecified = fc.tuple(plainDate, fc.nat(0xff)).map(([date, mask]) => {
  const left = date.split('');
  let at = 0;
  return left.map((char) => (char === '-' ? char : (mask >> at++) & 1 ? 'X' : char)).join('');
});
const anyDate = fc.oneof(plainDate, doubtful, unspecified);
/** In a set or beside an unspecified end, the library knows no bare year with a mark behind it. */
const member = fc.oneof(
  plainDate,
  doubtful.filter((date) => !/^\d{4}[?~%]$/.test(date)),
  unspecified,
);
const end = fc.oneof(member, fc.constantFrom('', '..'));
const part = fc
  .tuple(year, fc.integer({ min: 33, max: 41 }))
  .filter(([, code]) => code !== 37 && code !== 38)
  .map((both) => both.join('-'));

const earliestOf = (value: string) => librarySpan(value)?.earliest ?? '';
const latestOf = (value: string) => librarySpan(value)?.latest ?? '';
/** Ends that the library orders by their first days alone. */
const interval = fc
  .tuple(end, end)
  .filter(
    ([from, to]) =>
      earliestOf(from) === '' ||
      earliestOf(to) === '' ||
      earliestOf(from) < earliestOf(to) ||
      earliestOf(from) > latestOf(to),
  )
  .map((ends) => ends.join('/'));
/** In order: the library takes the first and the last as they stand. */
const set = fc
  .tuple(
    fc.uniqueArray(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('[]', '{}'),
    fc.constantFrom('', '..'),
    fc.constantFrom('', '..'),
    fc.constantFrom(',', ', '),
  )
  .map(([members, brackets, earlier, later, comma]) => {
    const known = members.every((one) => earliestOf(one) !== '');
    const inOrder = known
      ? members.toSorted((a, b) => (earliestOf(a) < earliestOf(b) ? -1 : 1))
      : members;
    return {
      inOrder,
      text: `${brackets[0]}${earlier}${inOrder.join(comma)}${later}${brackets[1]}`,
    };
  })
  .filter(
    ({ inOrder }) => latestOf(inOrder.at(-1) ?? '') === inOrder.map(latestOf).toSorted().at(-1),
  )
  .map(({ text }) => text);
const other = fc.oneof(
  digits(3),
  fc.tuple(digits(3), mark).map((both) => both.join('')),
  fc.tuple(year, fc.constantFrom('S1', 'S2', 'S3')).map((both) => both.join('')),
  fc.tuple(fc.constantFrom('-', 'Y', 'Y-'), plainDate).map((both) => both.join('')),
  fc.stringMatching(/^[-0-9X/.~?%[\]{},Y]{1,14}$/),
);

const holds = (value: string) => {
  fc.pre(!isMeant(value));
  expect({ value, span: edtfSpan(value) }).toEqual({ value, span: librarySpan(value) });
};

test.each([
  ['a date, doubtful, approximate or unspecified in any part', anyDate],
  ['an interval', interval],
  ['a part of a year', part],
  ['a set', set],
  ['anything else', other],
])('%s means the days that the edtf package reads', (_, values) => {
  fc.assert(fc.property(values, holds), { seed, numRuns: 1500 });
});

test('whatever the text, no error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), anyDate, interval, set), (value) => {
      const span = edtfSpan(value);
      const { earliest = null, latest = null } = span ?? {};
      expect(earliest === null || latest === null || earliest <= latest).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});
