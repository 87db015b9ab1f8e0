import { watch } from '#data/live.ts';
import { hasManyForToday, isTodayKept, keepToday } from '#data/writes/keep-today.ts';
import { localDay } from './local-day.ts';

/** Milliseconds without a write after which it is worked out. */
const quiet = 3000;

/** Keeps what Today shows up to date for the next start, beside the page; where there is little, there is nothing to keep. */
export function startTodayKeeper(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (isKept: boolean) => {
    clearTimeout(timer);
    if (!isKept) timer = setTimeout(() => void keep().catch(warned), quiet);
  };
  watch(() => isTodayKept(localDay()), look, warned);

  async function keep(): Promise<void> {
    if (!(await hasManyForToday())) return;
    // What was written meanwhile is waited for to be over.
    if (!(await keepToday(localDay()))) look(await isTodayKept(localDay()));
  }
}

function warned(error: unknown): void {
  console.warn('What Today shows could not be kept for the next start', error);
}
