import type { Span } from './span.ts';

/**
 * The days of an EDTF part of a year: a season, quarter, four months or half ("2031-33"). A season
 * without a hemisphere reaches as far as it does in either.
 */
export function partSpan(value: string): Span | null {
  const [, year, code = ''] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  const part = parts[code];
  if (year === undefined || part === undefined) return null;
  const [from, to, later = 0] = part;
  const lastYear = String(Number(year) + later).padStart(4, '0');
  return /^\d{4}$/.test(lastYear)
    ? { earliest: `${year}-${from}`, latest: `${lastYear}-${to}` }
    : null;
}

/** Month and day at which each can begin and end; `later`: years after it began. */
const parts: Readonly<Record<string, readonly [from: string, to: string, later?: 1]>> = {
  '21': ['01-01', '12-31'],
  '22': ['01-01', '03-20', 1],
  '23': ['01-01', '12-31'],
  '24': ['01-01', '03-20', 1],
  '25': ['03-01', '06-21'],
  '26': ['06-01', '09-23'],
  '27': ['09-01', '12-21'],
  '28': ['12-01', '03-20', 1],
  '29': ['09-01', '12-21'],
  '30': ['12-01', '03-20', 1],
  '31': ['03-01', '06-21'],
  '32': ['06-01', '09-23'],
  '33': ['01-01', '03-31'],
  '34': ['04-01', '06-30'],
  '35': ['07-01', '09-30'],
  '36': ['10-01', '12-31'],
  '37': ['01-01', '04-30'],
  '38': ['05-01', '08-31'],
  '39': ['09-01', '12-31'],
  '40': ['01-01', '06-30'],
  '41': ['07-01', '12-31'],
};
