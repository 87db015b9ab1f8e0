import type { Page } from '@playwright/test';
import { asked } from '../asked.ts';
import { quantile } from '../figure.ts';
import { longestSince, watchTasks } from '../open-file.ts';
import { afterStart, settle } from '../places.ts';
import type { Row } from '../row.ts';
import { searchedWords } from '../yardsticks.ts';

export const searchListRow: Row = {
  name: 'Search as you type, from key to list',
  yardstick: 'the 60 ms that it may take',
  unit: 'ms',
  reach: 1,
  async ours({ context, full }) {
    const page = await context.newPage();
    await page.bringToFront();
    await page.goto(`${full}/search`);
    const field = page.getByRole('main').getByRole('combobox').first();
    await field.fill('the');
    await page.locator('main mark').first().waitFor({ timeout: 120_000 });
    await afterStart(page);
    await watchTasks(page);
    const times: number[] = [];
    for (const word of asked.isSmall ? searchedWords.slice(0, 2) : searchedWords) {
      await field.fill('');
      await settle(page, 300);
      for (const letter of word) {
        const ms = await untilList(page, letter);
        if (ms > 0) times.push(ms);
      }
    }
    const longestTask = await longestSince(page);
    await page.close();
    const sorted = times.toSorted((a, b) => a - b);
    return {
      value: sorted.length === 0 ? null : quantile(sorted, 0.5),
      besides: {
        'the 95th percentile of all keys, ms': quantile(sorted, 0.95),
        'longest task over 50 ms while typing': longestTask,
      },
    };
  },
  theirs: () => Promise.resolve(60),
};

/** From a key to the frame that paints what it changed in the list; −1: it changed nothing. */
async function untilList(page: Page, letter: string): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let begun = 0;
        const end = (ms: number) => {
          observer.disconnect();
          removeEventListener('input', begin, { capture: true });
          resolve(ms);
        };
        const begin = (event: Event) => {
          begun = event.timeStamp;
          setTimeout(() => end(-1), 1500);
        };
        const observer = new MutationObserver(() => {
          if (begun === 0) return;
          requestAnimationFrame(() => end(performance.now() - begun));
        });
        addEventListener('input', begin, { capture: true });
        for (const part of document.querySelectorAll('main [role="listbox"], main [role="status"]'))
          observer.observe(part, { childList: true, subtree: true, characterData: true });
      }),
  );
  await page.evaluate(() => null);
  await page.keyboard.type(letter);
  const ms = await shown;
  await settle(page, 100);
  return ms;
}
