import { lastDayOf } from './day.ts';
import type { Span } from './span.ts';

/**
 * The first and the last day that an EDTF year, month or day can mean ("2031", "2031-03~", "203X",
 * "2031-~03-1X"). A doubtful or approximate part is taken at its value; an X is any digit. Null: no
 * such value, or no such day.
 */
export function dateSpan(value: string): Span | null {
  const [, year, month = 'XX', day = 'XX'] = form.exec(value) ?? [];
  if (year === undefined) return null;
  const [years, months, days] = [fits(year, 0, 9999), fits(month, 1, 12), fits(day, 1, 31)];
  const earliest = firstDay(years, months, days);
  const latest = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  return earliest === null || latest === null ? null : { earliest, latest };
}

const form = /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** The numbers within bounds that a part can stand for, ascending. */
function fits(part: string, least: number, most: number): readonly number[] {
  let numbers = [0];
  for (const digit of part) {
    const digits = digit === 'X' ? anyDigit : [Number(digit)];
    numbers = numbers.flatMap((number) => digits.map((next) => number * 10 + next));
  }
  return numbers.filter((number) => number >= least && number <= most);
}

const anyDigit = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The first in the order given that a calendar has. */
function firstDay(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): string | null {
  for (const year of years) {
    for (const month of months) {
      const lastDay = lastDayOf(year, month);
      const day = days.find((number) => number <= lastDay);
      if (day !== undefined) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    }
  }
  return null;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
