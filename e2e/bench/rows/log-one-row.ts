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
  async ours({ context, full, track, yardsticks }) {
    const page = await context.newPage();
    await goToTable(page, full + seededPath({ shape: -1, track }));
    await afterStart(page);
    const times: number[] = [];
    const painted: number[] = [];
    // The first one fetches the composer and fills its fields: it warms up.
    for (let n = 0; n <= rounds; n += 1) {
      const logged = await logOne(page);
      if (n === 0) continue;
      times.push(logged.saved);
      painted.push(logged.painted);
    }
    await page.close();
    await yardsticks.bringToFront();
    await yardsticks.reload();
    await settle(yardsticks);
    const raw = await yardsticks.evaluate(async (count) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return await bench.gestures(count);
    }, rounds);
    return {
      value: figureOf(times)?.median ?? null,
      besides: {
        'until "Saved" is painted, ms': figureOf(painted)?.median ?? 0,
        'the same requests raw, ms': raw,
      },
    };
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

interface Logged {
  /** Milliseconds from the key until the page says so, and until that is painted. */
  readonly saved: number;
  readonly painted: number;
}

async function logOne(page: Page): Promise<Logged> {
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
      new Promise<Logged>((resolve, reject) => {
        let begun = 0;
        const isSaid = () =>
          document.querySelector('[role="status"][data-phase]')?.getAttribute('data-phase') ===
          'saved';
        addEventListener(
          'keydown',
          (event) => {
            if (event.key !== 'Enter') return;
            begun = event.timeStamp;
            if (isSaid()) reject(new Error('"Saved" of an earlier write still stands'));
          },
          { capture: true },
        );
        const observer = new MutationObserver(() => {
          if (begun === 0 || !isSaid()) return;
          observer.disconnect();
          const said = performance.now() - begun;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () =>
              resolve({ saved: said, painted: performance.now() - begun }),
            );
            port1.start();
            port2.postMessage(null);
          });
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
  const logged = await saved;
  await composer.waitFor({ state: 'hidden' });
  return logged;
}
