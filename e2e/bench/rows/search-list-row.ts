import { figureOf } from '../figure.ts';
import { settle } from '../places.ts';
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
    const field = page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'));
    const isThere = await field
      .first()
      .waitFor({ timeout: 5000 })
      .then(() => true)
      .catch(() => false);
    const times: number[] = [];
    if (isThere) {
      const begun = performance.now();
      await field.first().fill('the');
      await page.locator('main mark').first().waitFor({ timeout: 120_000 });
      const ready = performance.now() - begun;
      await settle(page);
      for (const word of searchedWords) {
        await field.first().fill('');
        await settle(page, 200);
        const shown = page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let begunAt = 0;
              setTimeout(() => resolve(-1), 20_000); // nothing was found
              addEventListener('input', (event) => (begunAt = event.timeStamp), { capture: true });
              const observer = new MutationObserver(() => {
                if (begunAt === 0 || !document.querySelector('main mark')) return;
                observer.disconnect();
                requestAnimationFrame(() => resolve(performance.now() - begunAt));
              });
              observer.observe(document.body, { childList: true, subtree: true });
            }),
        );
        await field.first().fill(word);
        const ms = await shown;
        if (ms > 0) times.push(ms);
      }
      await page.close();
      return {
        value: figureOf(times)?.median ?? null,
        besides: { 'until the first answer after opening, ms': ready },
      };
    }
    await page.close();
    return { value: null };
  },
  theirs: () => Promise.resolve(60),
};
