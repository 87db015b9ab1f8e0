import type { BrowserContext, Page } from '@playwright/test';
import { untilTodayIsKept } from '../../support/kept-today.ts';
import { asked } from '../asked.ts';
import { floorsOf } from '../floors.ts';
import { settle } from '../places.ts';
import type { Row } from '../row.ts';

/** A row of a list on the Today screen. */
const usefulRow = 'main section li';
/** What there is to press where nothing was recorded yet. */
const welcome = 'main button';

export const warmStartRow: Row = {
  name: 'Start, warm, until the rows of Today are painted',
  yardstick:
    'start with a negotiation of 500 positions (with an empty database another screen opens)',
  unit: 'ms',
  reach: 1.3,
  async ours({ context, full, fresh }) {
    const value = await start(context, full, usefulRow, settled);
    const empty = await start(context, fresh, welcome);
    return {
      value,
      besides: { 'with an empty database, until its welcome is painted, ms': empty },
    };
  },
  theirs: ({ context, small }) => start(context, small, usefulRow),
};

/** Where there is little, nothing is left to the next start: see data/writes/keep-today.ts. */
const settled = asked.positions > 5000 ? untilTodayIsKept : undefined;

export const searchReadyRow: Row = {
  name: 'Search ready, after the rows of Today are painted',
  yardstick: 'the 3 s that it may take',
  unit: 'ms',
  reach: 1,
  async ours({ context, full }) {
    const page = await warmPage(context, full, usefulRow);
    await page.goto(full);
    await page.locator(usefulRow).first().waitFor();
    const shown = await page.evaluate(() => performance.now());
    // Asked at once; else it would begin by itself when the page rests.
    await page.keyboard.press('/');
    await page.getByRole('main').getByRole('combobox').first().fill('the');
    await page.waitForFunction(
      () => {
        const said = document.querySelector('main [role="status"]')?.textContent ?? '';
        return document.querySelector('main mark') !== null && !said.includes('Still reading');
      },
      null,
      { timeout: 300_000 },
    );
    const ready = await page.evaluate(() => performance.now());
    await page.close();
    return { value: ready - shown };
  },
  floor: {
    of: 'reading back what is searched, and folding its texts',
    measure: async (stage) => (await floorsOf(stage)).readSearched,
  },
  theirs: () => Promise.resolve(3000),
};

/**
 * From the navigation to the first frame with it; the median of some.
 * @param untilSettled once a session has left to the next start what it leaves
 */
async function start(
  context: BrowserContext,
  origin: string,
  wanted: string,
  untilSettled: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const times: number[] = [];
  const page = await warmPage(context, origin, wanted);
  await untilSettled(page);
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector))
        requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, wanted);
  for (let n = 0; n < starts; n += 1) {
    await page.goto(origin);
    const shown = await page.waitForFunction(
      () => (globalThis as unknown as { shownAt?: number }).shownAt,
    );
    times.push((await shown.jsonValue()) ?? 0);
    await settle(page);
  }
  await page.close();
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const starts = asked.isSmall ? 1 : 5;

/** A page whose program the browser has by now. */
async function warmPage(context: BrowserContext, origin: string, wanted: string): Promise<Page> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(origin);
  await page.locator(wanted).first().waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await settle(page);
  return page;
}
