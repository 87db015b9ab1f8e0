import type { Day } from '#domain/day.ts';
import { localDayOf } from '#domain/local-day.ts';

/** Today as an ISO day on the user's own calendar. Not for use while drawing: see useToday. */
export function localDay(): Day {
  return localDayOf(new Date());
}
