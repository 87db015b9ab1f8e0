/** A day as "2031-03-12": no time, no time zone; sorts as a string. */
export type Day = string;

const aDay = 86_400_000;

/** The day in UTC of an instant in epoch milliseconds. */
export function dayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}

/** @param days may be negative */
export function dayAfter(day: Day, days: number): Day {
  return dayOf(instantOf(day) + days * aDay);
}

/** Midnight UTC of a day, in epoch milliseconds. */
export function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The last day of a month. @param month 1 to 12 */
export function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
