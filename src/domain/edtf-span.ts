import edtf from 'edtf';
import { dayOf, type Day } from './day.ts';

export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/**
 * The days that an EDTF value (ISO 8601-2) can mean; an open or unknown end is null. Null for what is
 * no EDTF, and for years before 0 or after 9999. Seasons without a hemisphere reach as far as either does.
 */
export function edtfSpan(value: string): Span | null {
  const known = spans.get(value);
  if (known !== undefined) return known;
  const span = readSpan(value);
  if (spans.size >= mostKept) spans.clear();
  spans.set(value, span);
  return span;
}

/** Tables ask for the same few dates again and again. */
const spans = new Map<string, Span | null>();
const mostKept = 20_000;

function readSpan(value: string): Span | null {
  const season = seasonSpan(value);
  if (season !== null) return season;
  // A time is on a clock that the value may not name, so only its day counts.
  const days = value.replaceAll(/T[^/]*/g, '');
  if (!/\d{3}|X/.test(days) || /^\d{5,}$/.test(days)) return null;
  // The library takes an unknown end for 1970; here it is as open as an open one.
  const closed = days.replace(/^\//, '../').replace(/\/$/, '/..');
  try {
    const { min, max } = edtf(closed);
    const [earliest, latest] = [dayOrOpen(min), dayOrOpen(max)];
    return earliest === undefined || latest === undefined ? null : { earliest, latest };
  } catch {
    return null;
  }
}

/** Month and day at which each EDTF season can begin and end; `n` years later. */
const seasons: Readonly<Record<string, readonly [from: string, to: string, n: 0 | 1]>> = {
  '21': ['01-01', '12-31', 0],
  '22': ['01-01', '03-20', 1],
  '23': ['01-01', '12-31', 0],
  '24': ['01-01', '03-20', 1],
  '25': ['03-01', '06-21', 0],
  '26': ['06-01', '09-23', 0],
  '27': ['09-01', '12-21', 0],
  '28': ['12-01', '03-20', 1],
  '29': ['09-01', '12-21', 0],
  '30': ['12-01', '03-20', 1],
  '31': ['03-01', '06-21', 0],
  '32': ['06-01', '09-23', 0],
};

function seasonSpan(value: string): Span | null {
  const match = /^(\d{4})-(2[1-9]|3[0-2])$/.exec(value);
  const season = seasons[match?.[2] ?? ''];
  if (match === null || season === undefined) return null;
  const [from, to, later] = season;
  const lastYear = String(Number(match[1]) + later).padStart(4, '0');
  return { earliest: `${match[1]}-${from}`, latest: `${lastYear}-${to}` };
}

function dayOrOpen(instant: number): Day | null | undefined {
  if (!Number.isFinite(instant)) return null;
  const day = dayOf(instant);
  return /^\d{4}-/.test(day) ? day : undefined;
}
