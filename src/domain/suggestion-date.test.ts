import { describe, expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { dated } from './sample-rows.fixture.ts';
import { dateWordsIn, readDateWords, type Direction } from './suggestion-date.ts';

/** A Wednesday. */
const published = dated('2031-03-12');

function read(sentence: string, direction: Direction): readonly [string, string | null] | null {
  const [range] = dateWordsIn(sentence);
  if (range === undefined) return null;
  const { date } = readDateWords(sentence, range, published, direction);
  return [date.words, date.edtf];
}

describe('before the day of publication', () => {
  test.each([
    ['said on Tuesday that', 'Tuesday', '2031-03-11'],
    ['said on Wednesday that', 'Wednesday', '2031-03-12'],
    ['said on Thursday that', 'Thursday', '2031-03-06'],
    ['said last Thursday that', 'last Thursday', '[2031-02-27,2031-03-06]'],
    ['said yesterday that', 'yesterday', '2031-03-11'],
    ['said last week that', 'last week', '2031-03-03/2031-03-09'],
    ['met earlier this month', 'earlier this month', '2031-03'],
    ['met last year in', 'last year', '2030'],
    ['said three days ago', 'three days ago', '2031-03-09'],
    ['met two weeks ago', 'two weeks ago', '2031-02-26~'],
    ['met in early March in', 'early March', '2031-03~'],
    ['met in November and', 'November', '2030-11'],
    ['met on 5 March and', '5 March', '2031-03-05'],
    ['met on December 20 and', 'December 20', '2030-12-20'],
  ])('%s', (sentence, words, edtf) => {
    expect(read(sentence, 'past')).toEqual([words, edtf]);
  });
});

describe('after it', () => {
  test.each([
    ['will meet on Friday in', 'Friday', '2031-03-14'],
    ['will reply by Friday', 'by Friday', '../2031-03-14'],
    ['will meet next Friday', 'next Friday', '[2031-03-14,2031-03-21]'],
    ['will meet tomorrow in', 'tomorrow', '2031-03-13'],
    ['will meet next week in', 'next week', '2031-03-17/2031-03-23'],
    ['will meet next month in', 'next month', '2031-04'],
    ['will meet in January', 'January', '2032-01'],
    ['will be ready by the end of April', 'by the end of April', '../2031-04'],
    ['will meet on 14 April in', '14 April', '2031-04-14'],
    ['will meet soon', 'soon', null],
    ['will meet in the coming days', 'in the coming days', null],
    ['will be done within two weeks', 'within two weeks', null],
  ])('%s', (sentence, words, edtf) => {
    expect(read(sentence, 'future')).toEqual([words, edtf]);
  });
});

test('a date with its year needs nothing else, and is not worked out', () => {
  const sentence = 'signed on 4 May 2029 in';
  const [range] = dateWordsIn(sentence);
  expect(range && readDateWords(sentence, range, unknownDate, 'past')).toMatchObject({
    date: { words: '4 May 2029', edtf: '2029-05-04' },
    isDerived: false,
  });
});

test.each(['2031-03', '2031-03-1X', null])(
  'without one day of publication (%s) “Tuesday” stays a word',
  (edtf) => {
    const sentence = 'said on Tuesday that';
    const [range] = dateWordsIn(sentence);
    expect(range && readDateWords(sentence, range, { words: '', edtf }, 'past')).toMatchObject({
      date: { words: 'Tuesday', edtf: null },
      isDerived: false,
    });
  },
);

test.each(['they may march on', 'as soon after as', 'a weekend', 'the Maypole'])(
  'no date: %s',
  (sentence) => {
    expect(dateWordsIn(sentence)).toEqual([]);
  },
);
