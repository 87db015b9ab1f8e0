import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { isExactDay } from './date.ts';
import { dayOf, type Day } from './day.ts';
import type { Meeting } from './meeting.ts';

/** Null where the text is a time of day as HH:MM, or blank. */
export function timeRefusal(time: string): MessageDescriptor | null {
  if (time.trim() === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time.trim())) return null;
  return msg`“${time}” is not a time of day. Write hours and minutes with two digits each, from 00:00 to 23:59, such as “09:30”.`;
}

/** A moment on the clock of a place. */
export interface ClockTime {
  readonly day: Day;
  /** HH:MM */
  readonly time: string;
  readonly timeZone: string;
}

/**
 * The same moment on another clock. Null unless the meeting has an exact day, a time and a zone, or
 * where both clocks show the same.
 */
export function onClockOf(
  meeting: Pick<Meeting, 'date' | 'time' | 'timeZone'>,
  timeZone: string,
): ClockTime | null {
  const { date, time } = meeting;
  if (date.edtf === null || !isExactDay(date) || time === '' || timeRefusal(time)) return null;
  if (!isTimeZone(meeting.timeZone) || !isTimeZone(timeZone)) return null;
  const instant = instantAt({ day: date.edtf, time, timeZone: meeting.timeZone });
  const there = clockAt(instant, timeZone);
  return there.day === date.edtf && there.time === time ? null : there;
}

export function isTimeZone(name: string): boolean {
  if (name === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

/** Epoch milliseconds. A time that a change of clocks skips is taken as if it had not. */
function instantAt({ day, time, timeZone }: ClockTime): number {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const near = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(near, timeZone);
}

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { day, time } = clockAt(instant, timeZone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}

function clockAt(instant: number, timeZone: string): ClockTime {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  const asIfUtc = Date.UTC(
    Number(part('year')),
    Number(part('month')) - 1,
    Number(part('day')),
    Number(part('hour')),
    Number(part('minute')),
  );
  const time = `${part('hour').padStart(2, '0')}:${part('minute').padStart(2, '0')}`;
  return { day: dayOf(asIfUtc), time, timeZone };
}
