import { firstRowsOfToday, wholeToday } from '#data/reads/today.ts';
import type { Day } from '#domain/day.ts';
import type { TodaySections } from '#domain/today-sections.ts';
import { useLive, useLiveSoon, warmLive } from './live.ts';

/**
 * What Today shows: the first rows of each section, and once they are wanted and read, all of them.
 * Suspends until the first rows are there.
 */
export function useTodaySections(day: Day, isWholeWanted: boolean): TodaySections {
  const { sections } = useLive(`today/${day}`, () => firstRowsOfToday(day));
  const whole = useLiveSoon(isWholeWanted ? `today/whole/${day}` : 'today/nothing', async () =>
    isWholeWanted ? await wholeToday(day) : null,
  );
  return whole ?? sections;
}

/** Begins that read, for a screen that waits for others, too. */
export function warmToday(day: Day): void {
  void warmLive(`today/${day}`, () => firstRowsOfToday(day));
}
