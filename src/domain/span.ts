import type { Day } from './day.ts';

/** The days between which something lies; null: that end is open. */
export interface Span {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** From the start of one to the end of another. Null where either is missing, or the end comes before the start. */
export function stretch(from: Span | null, to: Span | null): Span | null {
  if (from === null || to === null) return null;
  const { earliest } = from;
  const { latest } = to;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

/** Whether two spans have a day in common; an open end reaches however far. */
export function spansMeet(a: Span, b: Span): boolean {
  return startsBy(a.earliest, b.latest) && startsBy(b.earliest, a.latest);
}

function startsBy(start: Day | null, end: Day | null): boolean {
  return start === null || end === null || start <= end;
}
