import { dayAfter, type Day } from './day.ts';

interface Scale {
  /** Null: the present. */
  readonly day: Day | null;
  readonly from: Day;
  readonly today: Day;
  /** Those with something on record, oldest first; null while they are being read: then every day counts. */
  readonly days: readonly Day[] | null;
}

interface TimeKey {
  readonly key: string;
  readonly isRtl: boolean;
}

/** Days that a page of the time scale has. */
const page = 30;

/**
 * Where a key leads on the time scale: arrows to the next day with something on record, Page keys by thirty
 * days, Home and End to its ends. Null: the present. Undefined: not a key of the scale.
 */
export function dayAfterKey({ key, isRtl }: TimeKey, scale: Scale): Day | null | undefined {
  switch (key) {
    case 'ArrowUp':
      return later(scale);
    case 'ArrowDown':
      return earlier(scale);
    case 'ArrowRight':
      return isRtl ? earlier(scale) : later(scale);
    case 'ArrowLeft':
      return isRtl ? later(scale) : earlier(scale);
    case 'PageUp':
      return within(dayAfter(at(scale), page), scale);
    case 'PageDown':
      return within(dayAfter(at(scale), -page), scale);
    case 'Home':
      return scale.from;
    case 'End':
      return null;
    default:
      return undefined;
  }
}

function later(scale: Scale): Day | null {
  const { day, days } = scale;
  if (day === null) return null;
  const next = days === null ? dayAfter(day, 1) : days.find((each) => each > day);
  return next === undefined ? null : within(next, scale);
}

function earlier(scale: Scale): Day {
  const { days, from } = scale;
  const now = at(scale);
  const last = days === null ? dayAfter(now, -1) : days.findLast((each) => each < now);
  return last === undefined || last < from ? from : last;
}

function at({ day, today }: Scale): Day {
  return day ?? today;
}

function within(day: Day, { from, today }: Scale): Day | null {
  if (day >= today) return null;
  return day < from ? from : day;
}
