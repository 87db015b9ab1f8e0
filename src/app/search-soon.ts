import { hasNegotiations } from '#data/reads/rows.ts';
import { useTab } from '#state/tab.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds after the first screen is drawn. */
const wait = 1200;

let isBegun = false;

/** What is to be searched is read beside the page once the first screen stands and rests. */
export function searchSoon(): void {
  if (isBegun || useTab.getState().isInMemory) return;
  isBegun = true;
  setTimeout(() => whenIdle(() => void warm()), wait);
}

/** Where there is nothing to search no worker is started. */
async function warm(): Promise<void> {
  if (!(await hasNegotiations())) return;
  const { warmSearch } = await import('#state/search.ts');
  warmSearch();
}
