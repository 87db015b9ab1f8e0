import type { Page } from '@playwright/test';
import { quantile } from '../figure.ts';
import { goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';

export const typingRow: Row = {
  name: 'Type in a field, two tabs, 95th percentile of key to paint',
  yardstick: 'a bare controlled input',
  unit: 'ms',
  reach: 2,
  async ours({ context, full, track }) {
    const other = await context.newPage();
    await other.goto(full);
    const page = await context.newPage();
    await goToTable(page, full + seededPath({ shape: -1, track }));
    await settle(page);
    await page.keyboard.press('l');
    const composer = page.getByRole('dialog', { name: 'Log a position' });
    await composer.getByRole('textbox', { name: 'Statement' }).focus();
    const value = await type(page);
    await composer.getByRole('textbox', { name: 'Statement' }).fill('');
    await page.keyboard.press('Escape');
    await page.close();
    await other.close();
    return { value };
  },
  async theirs({ yardsticks }) {
    await yardsticks.bringToFront();
    await yardsticks.reload();
    await yardsticks.getByRole('textbox', { name: 'Plain' }).focus();
    return await type(yardsticks);
  },
};

const sentence = 'The strait stays open to all vessels, day and night. ';

/** What has the focus is typed into. */
async function type(page: Page): Promise<number> {
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
  await page.keyboard.type(sentence, { delay: 70 });
  await settle(page, 200);
  const times = await page.evaluate(
    () => (globalThis as unknown as { times: readonly number[] }).times,
  );
  return quantile(
    times.toSorted((a, b) => a - b),
    0.95,
  );
}
