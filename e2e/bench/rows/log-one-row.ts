import type { Page } from '@playwright/test';
import { asked } from '../asked.ts';
import { figureOf } from '../figure.ts';
import type { Bench } from '../page/bench.ts';
import { afterStart, goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';

export const logOneRow: Row = {
  name: 'Log a position, from key to "Saved"',
  yardstick: 'one raw IndexedDB put, as durable',
  unit: 'ms',
  reach: 3,
  async ours({ context, full, track }) {
    const page = await context.newPage();
    await goToTable(page, full + seededPath({ shape: -1, track }));
    await afterStart(page);
    const times: number[] = [];
    // The first one fetches the composer and fills its fields: it warms up.
    for (let n = 0; n <= rounds; n += 1) {
      const ms = await logOne(page);
      if (n > 0) times.push(ms);
    }
    await page.close();
    return { value: figureOf(times)?.median ?? null };
  },
  async theirs({ yardsticks }) {
    await yardsticks.bringToFront();
    await yardsticks.reload();
    await settle(yardsticks);
    return await yardsticks.evaluate(async (count) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return await bench.putOne(count);
    }, rounds);
  },
};

const rounds = asked.isSmall ? 1 : 5;

async function logOne(page: Page): Promise<number> {
  await page.keyboard.press('l');
  const composer = page.getByRole('dialog', { name: 'Log a position' });
  await composer.getByRole('textbox', { name: 'Statement' }).fill('Said while it was measured.');
  for (const [label, text] of [
    ['Party', 'Aldria'],
    ['Issue', ' '],
  ] as const) {
    const field = composer.getByRole('combobox', { name: label, exact: true });
    if ((await field.inputValue()) !== '') continue;
    await field.click();
    await page.keyboard.type(text.trim());
    if (text.trim() === '') await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').getByRole('option').first().click();
  }
  await composer.getByRole('radio', { name: 'Supports', exact: true }).check({ force: true });
  await composer.getByRole('textbox', { name: 'Statement' }).focus();
  const saved = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let begun = 0;
        addEventListener(
          'keydown',
          (event) => {
            if (event.key === 'Enter') begun = event.timeStamp;
          },
          { capture: true },
        );
        const observer = new MutationObserver(() => {
          const word = document.querySelector('[role="status"][data-phase]');
          if (begun === 0 || word?.getAttribute('data-phase') !== 'saved') return;
          observer.disconnect();
          resolve(performance.now() - begun);
        });
        observer.observe(document.body, {
          attributes: true,
          attributeFilter: ['data-phase'],
          subtree: true,
          childList: true,
        });
      }),
  );
  await page.evaluate(() => null); // the observer stands by now
  await page.keyboard.press('Control+Enter');
  const ms = await saved;
  await composer.waitFor({ state: 'hidden' });
  return ms;
}
