import { useTab } from '#state/tab.ts';

/** Milliseconds after the first screen is drawn. */
const wait = 1500;

let isBegun = false;

/** What goes on beside the user's work begins when the first screen stands. */
export function keepSoon(): void {
  if (isBegun || useTab.getState().isInMemory) return;
  isBegun = true;
  setTimeout(() => {
    void import('#state/keeper.ts').then(({ startKeeping }) => startKeeping());
  }, wait);
}
