import { lastDayOf } from './day.ts';

/** What text means: an EDTF value and of what kind, an impossible date, or no date (null). */
export type Reading =
  | {
      readonly edtf: string;
      readonly kind: 'day' | 'month' | 'year' | 'season' | 'part' | 'edtf';
    }
  | 'impossible'
  | null;

/**
 * Reads one day, month, quarter, half, season, year or decade out of normalised English text.
 * @param year for a day or month that was typed without one; undefined leaves it unread
 */
export function readPoint(text: string, year: number | undefined): Reading {
  for (const read of [readDayAndMonth, readMonth, readPart, readYear, readNumbers]) {
    const reading = read(text, year);
    if (reading !== null) return reading;
  }
  return null;
}

/** A day's number, with month and year from another day ("12" beside "14 march 2031"). */
export function readDay(day: string, other: string): Reading {
  const rest = /^\d{1,2}(?:st|nd|rd|th)? (.+)$/.exec(other)?.[1];
  return rest === undefined ? null : readDayAndMonth(`${day} ${rest}`, undefined);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const dayFirst = new RegExp(`^${day} (?:of )?${month}(?: (\\d{4}))?$`);
const monthFirst = new RegExp(`^${month} ${day}(?: (\\d{4}))?$`);
const monthAlone = new RegExp(`^${month}(?: (?:of )?(\\d{4}))?$`);

function readDayAndMonth(text: string, year: number | undefined): Reading {
  const inFront = dayFirst.exec(text);
  const behind = monthFirst.exec(text);
  const [dayText, monthText, yearText] = inFront
    ? [inFront[1], inFront[2], inFront[3]]
    : [behind?.[2], behind?.[1], behind?.[3]];
  if (dayText === undefined || monthText === undefined) return null;
  const inYear = yearText === undefined ? year : Number(yearText);
  return makeDay(inYear, monthNumber(monthText), Number(dayText));
}

function readMonth(text: string, year: number | undefined): Reading {
  const match = monthAlone.exec(text);
  if (match?.[1] === undefined) return null;
  const inYear = match[2] === undefined ? year : Number(match[2]);
  if (inYear === undefined) return null;
  return { edtf: `${pad(inYear, 4)}-${pad(monthNumber(match[1]), 2)}`, kind: 'month' };
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

function readPart(text: string): Reading {
  const season = /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/.exec(text);
  if (season) return { edtf: `${season[2]}-${seasons[season[1] ?? '']}`, kind: 'season' };
  const coded = /^([qh])([1-9])(?: of)?[ /-]?(\d{4})$/.exec(text) ?? swap(text);
  const spelt = /^(first|1st|second|2nd|third|3rd|fourth|4th) (quarter|half) (?:of )?(\d{4})$/.exec(
    text,
  );
  const isHalf = coded ? coded[1] === 'h' : spelt?.[2] === 'half';
  const number = coded ? Number(coded[2]) : ordinals[spelt?.[1] ?? ''];
  const inYear = coded?.[3] ?? spelt?.[3];
  if (number === undefined || inYear === undefined) return null;
  if (number > (isHalf ? 2 : 4)) return 'impossible';
  return { edtf: `${inYear}-${(isHalf ? 39 : 32) + number}`, kind: 'part' };
}

/** "2031 q3" and "2031-q3", in the order of "q3 2031". */
function swap(text: string): readonly (string | undefined)[] | null {
  const match = /^(\d{4})[ /-]?([qh])([1-9])$/.exec(text);
  return match ? [match[0], match[2], match[3], match[1]] : null;
}

function readYear(text: string): Reading {
  if (/^\d{4}$/.test(text)) return { edtf: text, kind: 'year' };
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  return decade === undefined ? null : { edtf: `${decade}X`, kind: 'year' };
}

/** Year first, or a day that cannot be a month; "3/4/2031" is read differently in different places. */
function readNumbers(text: string): Reading {
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return makeDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (first <= 12 && second <= 12 && first !== second) return null;
  return first > 12 ? makeDay(year, second, first) : makeDay(year, first, second);
}

function makeDay(year: number | undefined, inMonth: number, number: number): Reading {
  // 2028 is a leap year: without a year, only days that no year has are impossible.
  if (number < 1 || number > lastDayOf(year ?? 2028, inMonth)) return 'impossible';
  if (year === undefined) return null;
  return { edtf: `${pad(year, 4)}-${pad(inMonth, 2)}-${pad(number, 2)}`, kind: 'day' };
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
