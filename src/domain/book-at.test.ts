import { expect, test } from 'vitest';
import { momentOf, readAsOf } from './as-of.ts';
import { bookAt } from './book-at.ts';
import { emptyBook, type Book } from './book.ts';
import type { Change } from './change.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePosition,
  sampleSource,
  stampAt,
} from './sample-rows.fixture.ts';

const at = (day: string, hour = '12') => Date.parse(`2031-${day}T${hour}:00:00Z`);
const made = (day: string) => ({ created: stampAt(at(day)) });

const change = (day: string, entry: Partial<Change['entries'][number]>): Change => ({
  id: stampAt(at(day)),
  negotiationId: sampleId(1),
  verb: 'edit',
  table: 'issues',
  subject: '',
  at: at(day),
  tab: '0000000a',
  entries: [
    {
      table: 'issues',
      id: sampleId(3),
      issueId: null,
      isNew: false,
      before: {},
      after: {},
      ...entry,
    },
  ],
  counts: {},
});

const said = (number: number, day: string, logged: string, more = {}) =>
  samplePosition(number, {
    date: dated(`2031-${day}`),
    loggedAt: at(logged),
    ...made(logged),
    ...more,
  });

const book: Book = {
  ...emptyBook,
  issues: [sampleIssue(3, { title: 'Toll regime', status: 'tabled', ...made('03-01') })],
  parties: [sampleParty(4, made('03-01'))],
  positions: [said(10, '03-02', '03-03'), said(11, '03-04', '03-09')],
  changes: [
    change('03-01', { isNew: true }),
    change('03-05', { before: { title: 'Tolls' }, after: { title: 'Tolls and dues' } }),
    change('03-07', {
      before: { title: 'Tolls and dues', status: 'raised' },
      after: { title: 'Toll regime', status: 'tabled' },
    }),
  ],
};

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('fields take the value from before the earliest later change', () => {
  const titles = ['03-01', '03-04', '03-05', '03-06', '03-07'].map(
    (day) => bookAt(book, momentOf({ day: `2031-${day}`, by: 'logged' })).issues[0]?.title,
  );
  expect(titles).toEqual(['Tolls', 'Tolls', 'Tolls and dues', 'Tolls and dues', 'Toll regime']);
});

test('by date logged: what was logged later is not there yet', () => {
  const on = (day: string) => bookAt(book, momentOf({ day: `2031-${day}`, by: 'logged' }));
  expect(on('02-28').issues).toEqual([]);
  expect(on('03-02').positions).toEqual([]);
  expect(ids(on('03-08').positions)).toEqual([sampleId(10)]);
  expect(ids(on('03-09').positions)).toEqual([sampleId(10), sampleId(11)]);
});

test('by date stated: what was said by then is there, whenever it was logged', () => {
  const on = (day: string) => bookAt(book, momentOf({ day: `2031-${day}`, by: 'stated' }));
  expect(ids(on('03-02').positions)).toEqual([sampleId(10)]);
  expect(ids(on('03-04').positions)).toEqual([sampleId(10), sampleId(11)]);
});

test('by date stated: an issue logged later is there once something was said on it, as first logged', () => {
  const late: Book = {
    ...book,
    issues: [sampleIssue(3, { title: 'Toll regime', ...made('03-04') })],
  };
  const on = (day: string) => bookAt(late, momentOf({ day: `2031-${day}`, by: 'stated' }));
  expect(on('03-01').issues).toEqual([]);
  expect(on('03-02').issues[0]?.title).toBe('Tolls');
});

test('a correction of a date moves the statement; the wrong version is not said earlier', () => {
  const corrected: Book = {
    ...book,
    positions: [said(10, '03-02', '03-03'), said(12, '03-06', '03-08', { corrects: sampleId(10) })],
  };
  const on = (day: string, by: 'stated' | 'logged') =>
    ids(bookAt(corrected, momentOf({ day: `2031-${day}`, by })).positions);
  expect(on('03-04', 'stated')).toEqual([]);
  expect(on('03-06', 'stated')).toEqual([sampleId(10), sampleId(12)]);
  expect(on('03-04', 'logged')).toEqual([sampleId(10)]);
});

test('what was deleted later is there again; a row that the log does not list counts from when it was made', () => {
  const deleted: Book = {
    ...book,
    sources: [sampleSource(6, { deleted: true, ...made('03-01') }), sampleSource(7, made('03-05'))],
    changes: [
      change('03-06', {
        table: 'sources',
        id: sampleId(6),
        before: { deleted: false },
        after: { deleted: true },
      }),
    ],
  };
  const on = (day: string) =>
    bookAt(deleted, momentOf({ day: `2031-${day}`, by: 'logged' })).sources.map(
      (source) => !source.deleted && source.id,
    );
  expect(on('03-04')).toEqual([sampleId(6)]);
  expect(on('03-05')).toEqual([sampleId(6), sampleId(7)]);
  expect(on('03-06')).toEqual([false, sampleId(7)]);
});

test('what did not change since keeps its identity', () => {
  const then = bookAt(book, momentOf({ day: '2031-03-12', by: 'logged' }));
  expect(then.issues[0]).toBe(book.issues[0]);
});

test('a malformed day in the URL asks for nothing', () => {
  const read = (search: string) => readAsOf(new URLSearchParams(search), '2031-03-12');
  expect(read('asof=2031-03-01')).toEqual({ day: '2031-03-01', by: 'stated' });
  expect(read('asof=2031-03-01&by=logged')).toEqual({ day: '2031-03-01', by: 'logged' });
  expect(read('asof=2031-03-01&by=moon')).toEqual({ day: '2031-03-01', by: 'stated' });
  for (const wrong of ['', 'asof=', 'asof=2031-02-30', 'asof=1', 'asof=2031-03-13', 'by=logged'])
    expect(read(wrong)).toBeNull();
});
