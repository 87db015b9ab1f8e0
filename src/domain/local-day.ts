import type { Day } from './day.ts';

/** An instant's day on the calendar of this device. */
export function localDayOf(instant: Date): Day {
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  const [month, day] = [instant.getMonth() + 1, instant.getDate()];
  return `${pad(instant.getFullYear(), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
