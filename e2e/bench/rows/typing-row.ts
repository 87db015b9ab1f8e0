import type { Page } from '@playwright/test';
import { quantile } from '../figure.ts';
import { asked } from '../asked.ts';
import { longestSince, watchTasks } from '../open-file.ts';
import type { Bench } from '../page/bench.ts';
import type { Furniture } from '../page/furniture.ts';
import { afterStart, goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';

export const typingRow: Row = {
  name: 'Type in a field, two tabs, 95th percentile of key to paint',
  yardstick: 'a bare controlled input',
  unit: 'ms',
  reach: 2,
  async ours({ context, full, track, yardsticks }) {
    const other = await context.newPage();
    await other.goto(full);
    const page = await context.newPage();
    await goToTable(page, full + seededPath({ shape: -1, track }));
    await afterStart(page);
    await page.keyboard.press('l');
    const composer = page.getByRole('dialog', { name: 'Log a position' });
    await composer.getByRole('textbox', { name: 'Statement' }).focus();
    const { value, longestTask } = await type(page);
    const around = await furnitureOf(page);
    await composer.getByRole('textbox', { name: 'Statement' }).fill('');
    await page.keyboard.press('Escape');
    await page.close();
    await other.close();
    const bare = await typePlain(yardsticks, around);
    return {
      value,
      besides: {
        'longest task over 50 ms while typing': longestTask,
        'a bare input among as many elements and links, ms': bare,
      },
    };
  },
  theirs: ({ yardsticks }) => typePlain(yardsticks),
};

/** The 95th percentile of a bare input, alone or among what stands around ours. */
async function typePlain(page: Page, around?: Furniture): Promise<number> {
  await page.bringToFront();
  await page.reload();
  await settle(page);
  if (around) {
    await page.evaluate((furniture) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      bench.furnish(furniture);
    }, around);
    await settle(page);
  }
  await page.getByRole('textbox', { name: 'Plain' }).focus();
  return (await type(page)).value;
}

async function furnitureOf(page: Page): Promise<Furniture> {
  return await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    links: document.querySelectorAll('a[href]').length,
  }));
}

const sentences = asked.isSmall ? 1 : 2;
const warmingUp = 'Our side says again: ';
const sentence = 'The strait stays open to all vessels, day and night. ';

interface Typed {
  /** The 95th percentile, in milliseconds. */
  readonly value: number;
  readonly longestTask: number;
}

/** What has the focus is typed into. */
async function type(page: Page): Promise<Typed> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    let begun = 0;
    addEventListener('keydown', (event) => (begun = event.timeStamp), { capture: true });
    addEventListener('input', () => {
      const from = begun;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => times.push(performance.now() - from));
        port1.start();
        port2.postMessage(null);
      });
    });
  });
  // The first words warm up: what the first key of a field fetches is not what typing feels like.
  await page.keyboard.type(warmingUp, { delay: 70 });
  await settle(page, 1000);
  await page.evaluate(() => {
    const { times } = globalThis as unknown as { times: number[] };
    times.length = 0;
  });
  await watchTasks(page);
  for (let n = 0; n < sentences; n += 1) await page.keyboard.type(sentence, { delay: 70 });
  await settle(page, 200);
  const times = await page.evaluate(
    () => (globalThis as unknown as { times: readonly number[] }).times,
  );
  const sorted = times.toSorted((a, b) => a - b);
  return { value: quantile(sorted, 0.95), longestTask: await longestSince(page) };
}
