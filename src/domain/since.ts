import { asOfBases, isDay, momentOf, type AsOfBasis, type Moment } from './as-of.ts';
import { dayAt } from './date.ts';
import { dayAfter, dayOf, type Day } from './day.ts';
import type { Meeting } from './meeting.ts';

/** What a URL asks to compare with. */
export type Since =
  | { readonly kind: 'visit' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'meeting'; readonly meetingId: string };

/** `visit`, a day, or a meeting's id; null where it is none of them. */
export function readSince(text: string | null): Since | null {
  if (text === 'visit') return { kind: 'visit' };
  if (text !== null && isDay(text)) return { kind: 'day', day: text };
  if (text !== null && /^[0-9a-f-]{36}$/.test(text)) return { kind: 'meeting', meetingId: text };
  return null;
}

export function readBasis(text: string | null): AsOfBasis | null {
  return asOfBases.find((basis) => basis === text) ?? null;
}

interface Known {
  readonly by: AsOfBasis;
  /** Epoch milliseconds; null: this is the first visit. */
  readonly lastVisit: number | null;
  readonly meetings: readonly Meeting[];
}

/**
 * The moment to compare with: the end of the day, of the meeting's last possible day, or the end of the
 * last visit, which is a matter of logging whatever `by` says. Null: there is no such moment.
 */
export function momentSince(since: Since, { by, lastVisit, meetings }: Known): Moment | null {
  if (since.kind === 'day') return momentOf({ day: since.day, by });
  if (since.kind === 'meeting') {
    const meeting = meetings.find(({ id, deleted }) => id === since.meetingId && !deleted);
    const day = meeting === undefined ? null : dayAt(meeting.date);
    return day === null ? null : momentOf({ day, by });
  }
  if (lastVisit === null) return null;
  return { by: 'logged', day: dayOf(lastVisit), until: lastVisit };
}

/** Where nothing is asked for: the last visit, else the last meeting that is over, else a week ago. */
export function usualSince(known: Known, today: Day): Since {
  if (known.lastVisit !== null) return { kind: 'visit' };
  const held = known.meetings
    .filter((meeting) => !meeting.deleted && meeting.status === 'held')
    .flatMap((meeting) => {
      const day = dayAt(meeting.date);
      return day !== null && day < today ? [{ meetingId: meeting.id, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const [last] = held;
  if (last) return { kind: 'meeting', meetingId: last.meetingId };
  return { kind: 'day', day: dayAfter(today, -7) };
}
