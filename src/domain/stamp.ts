/**
 * Hybrid logical clock reading as a sortable string: 12 hex digits of epoch milliseconds, 4 of a
 * counter, 8 of the tab. Orders changes between devices; never shown as a date that people mean.
 */
export type Stamp = string;

export interface Clock {
  /** The next reading, later than every reading made or seen before. */
  next(): Stamp;
  /** Takes note of a stamp from elsewhere, so that what follows sorts after it. A stamp more than a day ahead is not obeyed. */
  see(stamp: Stamp): void;
}

const aDay = 86_400_000;

/** @param tab 8 hex digits @param now epoch milliseconds */
export function makeClock(tab: string, now: () => number): Clock {
  let time = 0;
  let counter = 0;
  const next = () => {
    const wall = now();
    if (wall > time) {
      time = wall;
      counter = 0;
    } else if (counter === 0xffff) {
      time += 1;
      counter = 0;
    } else counter += 1;
    return `${hex(time, 12)}-${hex(counter, 4)}-${tab}`;
  };
  const see = (stamp: Stamp) => {
    const seen = stampTime(stamp);
    if (seen < time || seen > now() + aDay) return;
    const seenCounter = Number.parseInt(stamp.slice(13, 17), 16);
    counter = seen === time ? Math.max(counter, seenCounter) : seenCounter;
    time = seen;
  };
  return { next, see };
}

/** Epoch milliseconds at which the stamp was made, by its maker's clock. */
export function stampTime(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 12), 16);
}

/** By a clock so far ahead that no other one obeys it. @param now epoch milliseconds */
export function isFarAhead(stamp: Stamp, now: number): boolean {
  return stamp !== '' && stampTime(stamp) > now + aDay;
}

/** Before all stamps that clocks make from now on. @param now epoch milliseconds */
export function stampBefore(now: number): Stamp {
  return `${hex(now - 60_000, 12)}-0000-00000000`;
}

/** Of two stamps the later one wins; commutative, associative and idempotent. */
export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
