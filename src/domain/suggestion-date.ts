import { isExactDay } from './date.ts';
import { dayAfter, instantOf, type Day } from './day.ts';
import { edtfSpan } from './edtf-span.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { parseDate } from './parse-date.ts';
import { isRefusal } from './refusal.ts';
import type { SuggestedDate, WordRange } from './suggestion.ts';

/** Whether what is dated lies before the day of publication, after it, or either. */
export type Direction = 'past' | 'future' | 'unknown';

/** Where a sentence speaks of a date, in the order of the text. */
export function dateWordsIn(sentence: string): readonly WordRange[] {
  return Array.from(sentence.matchAll(anyDate), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  })).filter(({ start, end }) => !/\b(?:may|march)\b/.test(sentence.slice(start, end)));
}

/**
 * Date words as a date, worked out from the day of publication where they need one. Without that day,
 * or where they can mean several things, they stay words; so does "soon".
 */
export function readDateWords(
  text: string,
  range: WordRange,
  published: FuzzyDate,
  direction: Direction,
): SuggestedDate {
  const words = text.slice(range.start, range.end).replaceAll(/\s+/g, ' ');
  const made = (value: string | null, isDerived: boolean): SuggestedDate => {
    const edtf = value !== null && edtfSpan(value) !== null ? value : null;
    return {
      ...range,
      date: { words, edtf },
      isDerived: isDerived && edtf !== null,
      isCarried: false,
    };
  };
  const asItStands = parsed(words);
  if (asItStands !== null) return made(asItStands, false);
  const from = isExactDay(published) ? published.edtf : null;
  return from === null
    ? made(null, false)
    : made(derive(words.toLowerCase(), from, direction), true);
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '\\d{4}';
const number = '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
const near = '(?:(?:early|mid|late)[ -]|(?:the )?(?:end|beginning|start|middle) of )';

/** In the order in which they are tried at one place. */
const anyDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:by |before |until |after |since )?(?:${weekday},? )?(?:${day} (?:of )?${month}|${month} ${day}(?!\\d))(?:,? ${year})?`,
    `(?:by |before |until |after |since )?${near}?${month} ${year}`,
    `(?<=(?:in|by|since|until|before|after|of|early|mid|late|end|last|next) )${near}?${month}`,
    `(?:by |before |until |after |since )?${near}${month}`,
    `${year}-\\d\\d-\\d\\d`,
    `(?:by |last |next |this |this coming |(?:earlier|later) on )?${weekday}(?: (?:morning|afternoon|evening|night))?`,
    'yesterday|today|tomorrow|tonight|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening)',
    '(?:earlier |later )?(?:last|this|next) (?:week|month|year)',
    `${number} (?:days?|weeks?|months?|years?) ago`,
    `(?:with)?in ${number} (?:hours|days?|weeks?|months?)`,
    'in the (?:coming|next few|next couple of) (?:hours|days|weeks|months)',
    'in the near future|in due course|as soon as possible|at a later (?:date|stage)',
    '(?<!as )soon(?! after)|shortly(?! (?:after|before))|before long',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What needs no day of publication: a date with its year. */
function parsed(words: string): string | null {
  if (!/\d{4}/.test(words)) return null;
  const date = parseDate(words, '');
  return isRefusal(date) ? null : date.edtf;
}

/** @param words in lower case */
function derive(words: string, from: Day, direction: Direction): string | null {
  const offset = daysAway(words);
  if (offset !== null) return dayAfter(from, offset);
  if (weekdayOf(words) !== null && !monthWord.test(words))
    return deriveWeekday(words, from, direction);
  const span = /(last|this|next) (week|month|year)$/.exec(words);
  if (span?.[1] !== undefined) return deriveSpan(span[1], span[2] ?? '', from);
  const ago = /^(\w+) (day|week|month|year)s? ago$/.exec(words);
  if (ago?.[1] !== undefined) return deriveAgo(numberOf(ago[1]), ago[2] ?? '', from);
  return monthWord.test(words) ? deriveInYear(words, from, direction) : null;
}

const monthWord =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|ember|tember|ober)?(?![a-z])/;

function daysAway(words: string): number | null {
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))$/.test(words)) return 0;
  if (words.startsWith('yesterday')) return -1;
  return words.startsWith('tomorrow') ? 1 : null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayOf(words: string): number | null {
  const index = weekdays.findIndex((name) => words.includes(name));
  return index < 0 ? null : index;
}

function deriveWeekday(words: string, from: Day, direction: Direction): string | null {
  const ahead = ((weekdayOf(words) ?? 0) - weekdayAt(from) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  const coming = dayAfter(from, ahead);
  if (words.startsWith('by ')) return `../${coming}`;
  // The last or next of a name is that of this week or of the other: one of the two.
  if (words.startsWith('last '))
    return `[${dayAfter(from, (behind || -7) - 7)},${dayAfter(from, behind || -7)}]`;
  if (words.startsWith('next '))
    return `[${dayAfter(from, ahead || 7)},${dayAfter(from, (ahead || 7) + 7)}]`;
  if (words.startsWith('this coming ')) return dayAfter(from, ahead || 7);
  if (direction === 'unknown') return null;
  return direction === 'past' ? dayAfter(from, behind) : coming;
}

/** Weeks begin on Monday. */
function deriveSpan(which: string, unit: string, from: Day): string {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'week') {
    const monday = dayAfter(from, -((weekdayAt(from) + 6) % 7) + step * 7);
    return `${monday}/${dayAfter(monday, 6)}`;
  }
  if (unit === 'year') return pad(Number(from.slice(0, 4)) + step, 4);
  return monthAway(from, step);
}

function deriveAgo(count: number | null, unit: string, from: Day): string | null {
  if (count === null) return null;
  if (unit === 'day') return dayAfter(from, -count);
  if (unit === 'week') return `${dayAfter(from, -7 * count)}~`;
  if (unit === 'month') return `${monthAway(from, -count)}~`;
  return `${pad(Number(from.slice(0, 4)) - count, 4)}~`;
}

/** A day or month without its year: the latest that has begun, or the next that has not ended. */
function deriveInYear(words: string, from: Day, direction: Direction): string | null {
  if (direction === 'unknown') return null;
  const thisYear = Number(from.slice(0, 4));
  const years = direction === 'past' ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  const bare = words.replace(/^(?:by|before|until|after|since) /, '');
  for (const inYear of years) {
    const value = parsed(`${bare} ${inYear}`);
    const first = value === null ? null : /^\d{4}-\d\d(?:-\d\d)?/.exec(value)?.[0];
    if (value === null || first === undefined || first === null) return null;
    const sameLength = from.slice(0, first.length);
    if (direction === 'past' ? first <= sameLength : first >= sameLength)
      return bare === words ? value : parsed(`${words} ${inYear}`);
  }
  return null;
}

function monthAway(from: Day, months: number): string {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`;
}

function weekdayAt(date: Day): number {
  return new Date(instantOf(date)).getUTCDay();
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a') return 1;
  const index = numbers.indexOf(word);
  return index > 0 ? index : null;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
