import type { BrowserContext, Page } from '@playwright/test';
import { asked } from '../asked.ts';
import { longestSince, watchTasks } from '../open-file.ts';
import { afterStart, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';

/** Of a negotiation; the first is its own page. */
const screens = [
  '',
  '/log',
  '/meetings',
  '/steps',
  '/sources',
  '/parties',
  '/understandings',
  '/confirmations',
  '/unsorted',
  '/changes',
  '/activity',
] as const;

/** Not asked for by the table of speeds: that nothing else waits where a negotiation is large. */
export const screensRow: Row = {
  name: 'Open the slowest of all screens of a negotiation',
  yardstick: 'the slowest of a negotiation of 500 positions',
  unit: 'ms',
  reach: 3,
  async ours({ context, full }) {
    const opened = await openAll(context, full + seededPath({ shape: -1 }));
    return { value: slowest(opened), besides: besidesOf(opened) };
  },
  theirs: async ({ context, small }) =>
    slowest(await openAll(context, small + seededPath({ shape: smallShape }))),
};

/** The small negotiation's seed is a hundred after the first. */
const smallShape = 99;

interface Opened {
  readonly screen: string;
  /** Milliseconds until it is painted. */
  readonly ms: number;
  readonly longestTask: number;
}

async function openAll(context: BrowserContext, negotiation: string): Promise<readonly Opened[]> {
  const page = await context.newPage();
  await page.bringToFront();
  const { origin, pathname } = new URL(negotiation);
  await page.goto(`${origin}/settings`);
  await afterStart(page);
  await watchTasks(page);
  const opened: Opened[] = [];
  for (const screen of screens) {
    // What a screen is made of is fetched by the first look at it.
    for (const isWarm of asked.isSmall ? [true] : [false, true]) {
      await go(page, '/help');
      await settle(page, 300);
      await longestSince(page);
      await watchTasks(page);
      const ms = await go(page, pathname + screen);
      await settle(page, asked.isSmall ? 300 : 2000);
      if (isWarm) opened.push({ screen, ms, longestTask: await longestSince(page) });
    }
  }
  await page.close();
  return opened;
}

/** As Back and Forward do. @returns milliseconds until another title stands and the screen is painted */
async function go(page: Page, path: string): Promise<number> {
  return await page.evaluate(
    (to) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`${to} was not shown: ${document.title}`)), 120_000);
        const { title } = document;
        const begun = performance.now();
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
        const look = () => {
          const isThere = document.title !== title && document.querySelector('main h1') !== null;
          if (!isThere) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - begun));
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    path,
  );
}

const slowest = (opened: readonly Opened[]) => Math.max(...opened.map(({ ms }) => ms));

function besidesOf(opened: readonly Opened[]): Readonly<Record<string, number>> {
  const times = opened.map(({ screen, ms }) => [`${screen || 'its own page'}, ms`, ms]);
  const longest = Math.max(...opened.map(({ longestTask }) => longestTask));
  return { ...Object.fromEntries(times), 'longest task over 50 ms': longest };
}
