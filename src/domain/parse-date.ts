import { msg } from '@lingui/core/macro';
import { dayAt, dateBounds } from './date.ts';
import { readDay, readPoint, type Reading } from './date-point.ts';
import { dayAfter, instantOf, type Day } from './day.ts';
import { edtfSpan } from './edtf-span.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import { isBlank, isRefusal, type Refusal } from './refusal.ts';

interface ParseOptions {
  /** The year of a day that was typed without one. By default such a day stays words. */
  readonly referenceYear?: number;
}

/**
 * What a person typed, as a date: the words as typed, with an EDTF value where they can mean one thing
 * only. Words that are no date ("soon", "12 Mar", "3/4/2031") stay open. An impossible date is refused.
 * English month names; any EDTF value is taken as it stands.
 */
export function parseDate(
  input: string,
  today: Day,
  { referenceYear }: ParseOptions = {},
): FuzzyDate | Refusal {
  if (isBlank(input)) return unknownDate;
  const words = input.trim();
  const reading = readDate(normalized(words), today, referenceYear);
  switch (reading) {
    case null:
      return { words, edtf: null };
    case 'impossible':
      return {
        refusal: msg`“${words}” is not a date that exists. Change it to one that does, such as “12 March 2031”, or say it in words, such as “soon”.`,
      };
    case 'reversed':
      return { refusal: msg`“${words}” ends before it starts. Put the earlier date first.` };
    case 'other-weekday':
      return {
        refusal: msg`“${words}” names a weekday that is not that day’s. Leave the weekday out, or correct the day.`,
      };
    default:
      return { words, edtf: reading.edtf };
  }
}

/** What stands in a text field in which the date is edited. Words that move with the day ("today") give way to the day. */
export function wordsToEdit(date: FuzzyDate): string {
  const moves = Object.hasOwn(daysFromToday, normalized(date.words));
  return (moves ? date.edtf : null) ?? (date.words || date.edtf || '');
}

/**
 * As `parseDate`, but text left as it was keeps the date whole: "soon" may hold a value that its words do
 * not say. Words of a draft that were refused, and so have no value, are refused again.
 */
export function reviseDate(
  previous: FuzzyDate,
  input: string,
  today: Day,
  options: ParseOptions = {},
): FuzzyDate | Refusal {
  const isUnchanged = input.trim() === wordsToEdit(previous).trim();
  if (isUnchanged && previous.edtf !== null) return previous;
  const read = parseDate(input, today, options);
  return isUnchanged && !isRefusal(read) ? previous : read;
}

type Outcome = Reading | 'reversed' | 'other-weekday';

const daysFromToday: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const qualifier =
  /^(?:around|about|approximately|approx|roughly|circa|ca|c|some time in|sometime in|early(?: in)?|mid|middle of|late(?: in)?|beginning of|start of|end of|end)[. -]\s*/;

function readDate(text: string, today: Day, year: number | undefined): Outcome {
  const days = Object.hasOwn(daysFromToday, text) ? daysFromToday[text] : undefined;
  if (days !== undefined) return { edtf: dayAfter(today, days), kind: 'day' };
  const asEdtf = readEdtf(text.toUpperCase().replaceAll(' ', ''));
  if (asEdtf !== null) return asEdtf;
  const range = readRange(text, year);
  if (range !== null) return range;
  const end = /^(before|by|until|till|no later than|not later than) (.+)$/.exec(text);
  if (end?.[2] !== undefined)
    return readEnd(end[2].replace(/^end of /, ''), end[1] === 'before', year);
  const start = /^(?:since|after|from|as of|not before) (.+?)(?: on| onwards?)?$/.exec(text);
  if (start?.[1] !== undefined) return readStart(start[1], year);
  return readNear(text, year);
}

/** A value typed as EDTF. Null: not in its form. Four digits, a hyphen and more digits were meant as a date. */
function readEdtf(text: string): Outcome {
  if (!/^(?:[~?%]?\d\d[\dX]|\.\.\/|\/|\[|\{)[-\dXT:Z~?%./,[\]{}+]*$/.test(text)) return null;
  if (edtfSpan(text) !== null) return { edtf: text, kind: 'edtf' };
  if (/^\d{4}-\d{4}$/.test(text)) return null;
  const [from, to] = text.split('/').map((end) => edtfSpan(end));
  if (from?.earliest && to?.latest && from.earliest > to.latest) return 'reversed';
  return /^\d{4}-\d/.test(text) ? 'impossible' : null;
}

function readNear(text: string, year: number | undefined): Outcome {
  const doubtful = /^(?:possibly |perhaps |maybe |probably )?(.+?) ?\??$/.exec(text)?.[1] ?? text;
  const bare = doubtful.replace(qualifier, '').replace(/ or so$/, '');
  const point = readWithWeekday(bare, year);
  if (point === null || typeof point === 'string' || bare === text) return point;
  if (point.kind === 'season' || point.kind === 'part') return point;
  return { edtf: `${point.edtf}${bare === doubtful ? '?' : '~'}`, kind: 'edtf' };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function readWithWeekday(text: string, year: number | undefined): Outcome {
  const match = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]* (.+)$/.exec(text);
  const point = readPoint(match?.[2] ?? text, year);
  if (match?.[1] === undefined || point === null || point === 'impossible') return point;
  if (point.kind !== 'day') return null;
  const weekday = new Date(instantOf(point.edtf)).getUTCDay();
  return weekday === weekdays.indexOf(match[1]) ? point : 'other-weekday';
}

function readStart(text: string, year: number | undefined): Outcome {
  const from = readNear(text, year);
  if (from === null || typeof from === 'string') return from;
  const value = endOfInterval(from, 'earliest');
  return value === null ? null : { edtf: `${value}/..`, kind: 'edtf' };
}

function readEnd(text: string, isBefore: boolean, year: number | undefined): Outcome {
  const to = readNear(text, year);
  if (to === null || typeof to === 'string') return to;
  const earliest = edtfSpan(to.edtf)?.earliest ?? null;
  const before = isBefore && earliest !== null ? dayAfter(earliest, -1) : null;
  const value = before ?? endOfInterval(to, 'latest');
  return value === null || to.kind === 'season' ? null : { edtf: `../${value}`, kind: 'edtf' };
}

function readRange(text: string, year: number | undefined): Outcome {
  const sides = /^(?:from |between )?(.+?)(?: - | to | until | and )(.+)$/.exec(
    text
      .replace(/^([a-z]+) (\d{1,2}) ?- ?(\d{1,2}) (\d{4})$/, '$2 - $3 $1 $4')
      .replace(
        /^(\d{1,2}|\d{4}|(?!mid|early|late)[a-z]{3,})-(?=\d{1,2} [a-z]|\d{4}$|[a-z]{3,} \d{4}$)/,
        '$1 - ',
      ),
  );
  if (sides?.[1] === undefined || sides[2] === undefined) return null;
  const to = readNear(sides[2], year);
  if (to === null || typeof to === 'string') return to;
  const from = readFirst(sides[1], sides[2], to);
  if (from === null || typeof from === 'string') return from;
  const [first, last] = [endOfInterval(from, 'earliest'), endOfInterval(to, 'latest')];
  if (first === null || last === null) return null;
  const [begin, end] = [edtfSpan(first)?.earliest ?? '', edtfSpan(last)?.latest ?? ''];
  return begin > end ? 'reversed' : { edtf: `${first}/${last}`, kind: 'edtf' };
}

/** The first side of a range takes the month and the year that it lacks from the second. */
function readFirst(first: string, second: string, to: { readonly edtf: string }): Outcome {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(first)?.[1];
  if (day !== undefined) return readDay(day, second);
  const end = dayAt({ words: '', edtf: to.edtf });
  if (end === null || /\d{4}/.test(first)) return readNear(first, undefined);
  const lastYear = Number(end.slice(0, 4));
  const sameYear = readNear(`${first} ${lastYear}`, lastYear);
  if (sameYear === null || typeof sameYear === 'string') return sameYear;
  const start = dateBounds({ words: '', edtf: sameYear.edtf })?.earliest ?? '';
  return start <= end ? sameYear : readNear(`${first} ${lastYear - 1}`, lastYear - 1);
}

/** EDTF intervals take neither seasons nor parts of a year: a part gives its day, a season stays words. */
function endOfInterval(point: Exclude<Reading, null | 'impossible'>, end: 'earliest' | 'latest') {
  if (point.kind === 'season') return null;
  if (point.kind === 'part') return edtfSpan(point.edtf)?.[end] ?? null;
  return point.edtf.includes('/') ? null : point.edtf;
}

function normalized(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/\s*[‒–—―]\s*/g, ' - ')
    .replaceAll(/(?<=[a-z\d]),(?=\s|$)/g, ' ')
    .replaceAll(/\bthe\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[a-z\d])\.$/, '');
}
