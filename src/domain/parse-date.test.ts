import { describe, expect, test } from 'vitest';
import { dateBounds } from './date.ts';
import { unknownDate } from './fuzzy-date.ts';
import { parseDate, reviseDate, wordsToEdit } from './parse-date.ts';
import { isRefusal } from './refusal.ts';

const today = '2031-03-12';

describe('what a person types', () => {
  test.each([
    ['12 March 2031', '2031-03-12'],
    ['12 Mar 2031', '2031-03-12'],
    ['12th of March, 2031', '2031-03-12'],
    ['March 12, 2031', '2031-03-12'],
    ['Wednesday, 12 March 2031', '2031-03-12'],
    ['Wed 12 Mar 2031', '2031-03-12'],
    ['1 Sept 2031', '2031-09-01'],
    ['29 February 2028', '2028-02-29'],
    ['2031-03-12', '2031-03-12'],
    ['2031/03/12', '2031-03-12'],
    ['31/12/2031', '2031-12-31'],
    ['12/31/2031', '2031-12-31'],
    ['3.3.2031', '2031-03-03'],
    ['March 2031', '2031-03'],
    ['2031-03', '2031-03'],
    ['2031', '2031'],
    ['the 2030s', '203X'],
    ['Q3 2031', '2031-35'],
    ['2031 Q3', '2031-35'],
    ['third quarter of 2031', '2031-35'],
    ['H1 2031', '2031-40'],
    ['spring 2031', '2031-21'],
    ['autumn of 2031', '2031-23'],
    ['today', '2031-03-12'],
    ['Yesterday', '2031-03-11'],
    ['tomorrow', '2031-03-13'],
    ['early March 2025', '2025-03~'],
    ['mid-March 2025', '2025-03~'],
    ['late 2031', '2031~'],
    ['end of March 2031', '2031-03~'],
    ['around 5 May 2031', '2031-05-05~'],
    ['c. 2031', '2031~'],
    ['late spring 2031', '2031-21'],
    ['March 2031?', '2031-03?'],
    ['possibly March 2031', '2031-03?'],
    ['12–14 March 2031', '2031-03-12/2031-03-14'],
    ['12-14 March 2031', '2031-03-12/2031-03-14'],
    ['March 12–14, 2031', '2031-03-12/2031-03-14'],
    ['12 to 14 March 2031', '2031-03-12/2031-03-14'],
    ['12 March – 3 April 2031', '2031-03-12/2031-04-03'],
    ['28 December – 3 January 2032', '2031-12-28/2032-01-03'],
    ['12 March 2031 – 3 April 2031', '2031-03-12/2031-04-03'],
    ['between 12 and 14 March 2031', '2031-03-12/2031-03-14'],
    ['March–May 2031', '2031-03/2031-05'],
    ['March-May 2031', '2031-03/2031-05'],
    ['2031–2033', '2031/2033'],
    ['2031-2033', '2031/2033'],
    ['Q1 2031 – Q2 2031', '2031-01-01/2031-06-30'],
    ['after 18 February 2025', '2025-02-18/..'],
    ['since March 2031', '2031-03/..'],
    ['by 12 March 2031', '../2031-03-12'],
    ['by the end of March 2031', '../2031-03'],
    ['before 12 March 2031', '../2031-03-11'],
    ['2031-03~', '2031-03~'],
    ['2025-02-18/..', '2025-02-18/..'],
    ['2031-03-1X', '2031-03-1X'],
    ['2031-03-1x', '2031-03-1X'],
    ['2031-03-12/2031-03-14', '2031-03-12/2031-03-14'],
    ['[2031-03-01,2031-03-04]', '[2031-03-01,2031-03-04]'],
  ])('“%s” keeps its words and means %s', (input, edtf) => {
    expect(parseDate(input, today)).toEqual({ words: input, edtf });
    expect(dateBounds({ words: input, edtf })).not.toBeNull();
  });

  test.each([
    'soon',
    'after the summit',
    '12 Mar',
    'March',
    '12 March 31',
    '3/4/2031',
    'spring',
    'Monday',
    'next week',
    'may',
    'by spring 2031',
    'march to the table',
    'day and night',
    '12',
    '20310312',
    'قريبا',
    '🤝',
    'constructor',
    'before the end',
    'until',
    'when 2 of 3 agree',
  ])('“%s” stays open, in words', (input) => {
    expect(parseDate(input, today)).toEqual({ words: input, edtf: null });
  });

  test('a day without a year takes the year that the caller gives', () => {
    expect(parseDate('12 Mar', today, { referenceYear: 2030 })).toEqual({
      words: '12 Mar',
      edtf: '2030-03-12',
    });
  });

  test('blank input is an unknown date', () => {
    for (const input of ['', '  ', '\u200b']) expect(parseDate(input, today)).toEqual(unknownDate);
  });

  test('white space around the words is not part of them', () => {
    expect(parseDate('  soon ', today)).toEqual({ words: 'soon', edtf: null });
  });
});

describe('what is refused', () => {
  test.each([
    '31 February 2031',
    '29 February 2031',
    '30 Feb',
    '45 March 2031',
    '0 March 2031',
    '2031-13-01',
    '2031-13',
    '2031-02-30',
    '2031-02-30~',
    '2031/02/30',
    '31/02/2031',
    '40/40/2031',
    'Q5 2031',
    'by 31 February 2031',
    'around 31 April 2031',
    '12 – 31 February 2031',
    '31 June – 3 July 2031',
    '14–12 March 2031',
    '2031-03-14/2031-03-12',
    '2033–2031',
    'Tuesday 12 March 2031',
  ])('“%s” is refused', (input) => {
    const result = parseDate(input, today);
    expect(isRefusal(result)).toBe(true);
    expect(isRefusal(result) && result.refusal.values).toEqual({ words: input });
  });
});

describe('editing a date', () => {
  test('the field holds the words, or else the value', () => {
    expect(wordsToEdit({ words: 'early March 2025', edtf: '2025-03~' })).toBe('early March 2025');
    expect(wordsToEdit({ words: '', edtf: '2025-03' })).toBe('2025-03');
    expect(wordsToEdit(unknownDate)).toBe('');
  });

  test('“today” gives way to its day, so that it means the same tomorrow', () => {
    expect(wordsToEdit({ words: 'today', edtf: '2031-03-12' })).toBe('2031-03-12');
  });

  test('text left alone keeps the value that its words do not say', () => {
    const soon = { words: 'soon', edtf: '2025-02-18/..' };
    expect(reviseDate(soon, 'soon', today)).toBe(soon);
    expect(reviseDate(soon, 'soon enough', today)).toEqual({ words: 'soon enough', edtf: null });
    expect(reviseDate(soon, '', today)).toEqual(unknownDate);
  });

  test('a draft that holds a date that cannot be is refused again when it is opened', () => {
    const never = { words: '31 February 2031', edtf: null };
    expect(reviseDate(never, '31 February 2031', today)).toHaveProperty('refusal');
    const inWords = { words: 'soon', edtf: null };
    expect(reviseDate(inWords, 'soon', today)).toBe(inWords);
  });
});
