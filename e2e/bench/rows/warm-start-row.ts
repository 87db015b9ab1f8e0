import type { BrowserContext, Page } from '@playwright/test';
import { untilTodayIsKept } from '../../support/kept-today.ts';
import { asked } from '../asked.ts';
import type { Row } from '../row.ts';

export const warmStartRow: Row = {
  name: 'Start, warm, to the first useful screen',
  yardstick: 'start with the empty database',
  unit: 'ms',
  reach: 1.3,
  ours: async ({ context, full }) => ({ value: await start(context, full, settled) }),
  theirs: ({ context, empty }) => start(context, empty),
};

/** Where there is little, nothing is left to the next start: see data/writes/keep-today.ts. */
const settled = asked.positions > 5000 ? untilTodayIsKept : undefined;

/**
 * From the navigation to the first frame with the screen's heading; the median of three.
 * @param untilSettled once a session has left to the next start what it leaves
 */
async function start(
  context: BrowserContext,
  origin: string,
  untilSettled: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const times: number[] = [];
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(origin);
  await page.locator('main h1').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await untilSettled(page);
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('main h1'))
        requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let n = 0; n < 3; n += 1) {
    await page.goto(origin);
    const shown = await page.waitForFunction(
      () => (globalThis as unknown as { shownAt?: number }).shownAt,
    );
    times.push((await shown.jsonValue()) ?? 0);
  }
  await page.close();
  return times.toSorted((a, b) => a - b)[1] ?? 0;
}
