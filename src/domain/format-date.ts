import { dateBounds } from './date.ts';
import { instantOf, type Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';

/**
 * A date as people read it; null where nothing is recorded. Days, months, years and closed ranges go
 * through Intl; where the words carry more than the value does (approximate, a season, an open end),
 * they are shown as found.
 * @param locale BCP 47; plain "en" writes the day before the month
 */
export function formatDate(date: FuzzyDate, locale: string): string | null {
  const words = date.words.trim();
  const plain = date.edtf === null ? null : formatPlain(date.edtf, locale);
  return plain ?? (words || (date.edtf === null ? null : formatRest(date, date.edtf, locale)));
}

/** "12 Mar 2031". */
export function formatDay(day: Day, locale: string): string {
  return formatter(locale, 'day').format(instantOf(day));
}

type Precision = 'day' | 'month' | 'year';

const parts: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

function formatPlain(edtf: string, locale: string): string | null {
  const bounds = dateBounds({ words: '', edtf });
  const precisions = edtf.split('/').map((end) => precisionOf(end));
  const [first] = precisions;
  if (first === undefined || first === null || precisions.some((other) => other !== first))
    return null;
  if (!bounds?.earliest || !bounds.latest) return null;
  const [from, to] = [instantOf(bounds.earliest), instantOf(bounds.latest)];
  const format = formatter(locale, first);
  return precisions.length === 1 ? format.format(from) : format.formatRange(from, to);
}

/** A value that nobody put into words: signs that need no language. */
function formatRest(date: FuzzyDate, edtf: string, locale: string): string {
  const bounds = dateBounds(date);
  if (bounds === null) return edtf;
  const quarter = /^(\d{4})-3([3-6])$/.exec(edtf);
  if (quarter) return `Q${Number(quarter[2]) - 2} ${quarter[1]}`;
  const bare = /^(.+)([~?%])$/.exec(edtf);
  const near = bare?.[1] === undefined ? null : formatPlain(bare[1], locale);
  if (near !== null) return bare?.[2] === '?' ? `${near} ?` : `~ ${near}`;
  const { earliest, latest } = bounds;
  if (earliest === null && latest === null) return edtf;
  if (latest === null) return `${formatDay(earliest ?? '', locale)} –`;
  if (earliest === null) return `– ${formatDay(latest, locale)}`;
  if (/^\d{4}-2\d$/.test(edtf)) return edtf;
  return formatter(locale, 'day').formatRange(instantOf(earliest), instantOf(latest));
}

function precisionOf(edtf: string): Precision | null {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf)) return 'month';
  return /^\d{4}$/.test(edtf) ? 'year' : null;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...parts[precision],
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}
