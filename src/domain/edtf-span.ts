import { dateSpan } from './edtf-date.ts';
import { partSpan } from './edtf-part.ts';
import { setSpan } from './edtf-set.ts';
import { stretch, type Span } from './span.ts';

/**
 * The days that an EDTF value (ISO 8601-2) can mean; an open or unknown end is null. Null for what is
 * no EDTF, and for years before 0 or after 9999.
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
  // A time is on a clock that the value may not name, so only its day counts.
  const days = value.replaceAll(/T[^/]*/g, '');
  const [from = '', to, more] = days.split('/');
  if (more !== undefined) return null;
  if (to !== undefined)
    return isOpenEnd(from) && isOpenEnd(to) ? null : stretch(end(from), end(to));
  return dateSpan(days) ?? partSpan(days) ?? yearsSpan(days) ?? setSpan(days);
}

/** Seasons and other parts of a year are no end of an interval. */
function end(value: string): Span | null {
  return isOpenEnd(value) ? { earliest: null, latest: null } : dateSpan(value);
}

function isOpenEnd(value: string): boolean {
  return value === '' || value === '..';
}

/** "203": the 2030s. "1950S2": a year, of which so many digits are certain. */
function yearsSpan(value: string): Span | null {
  const decade = /^(\d{3})[?~%]?$/.exec(value)?.[1];
  if (decade !== undefined) return dateSpan(`${decade}X`);
  const year = /^(\d{4})S[1-9]$/.exec(value)?.[1];
  return year === undefined ? null : dateSpan(year);
}
