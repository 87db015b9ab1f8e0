import type { Page } from '@playwright/test';
import { inBatches, seededLines } from '../../scripts/seed/seeded-lines.mjs';
import { sizesFor } from '../../scripts/seed/sizes.mjs';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { untilTodayIsKept } from '../support/kept-today.ts';

/** Where every step is read for Today, and where it is not, the same is shown. */
test('Today of 2,000 next steps is the same at the next start, whole on request, and right after every change', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto('/');
  const sizes = sizesFor({ positions: 500, steps: 2000, meetings: 60 });
  await importFile(page, [...inBatches(seededLines(11, sizes))].join(''));
  await page.goto('/');
  await expect(section(page, 'Overdue').getByRole('listitem')).toHaveCount(30);
  const read = await page.getByRole('main').innerText();
  await untilTodayIsKept(page);

  await test.step('the next start shows what the first one did', async () => {
    await page.reload();
    await expect(section(page, 'Ready').getByRole('listitem')).toHaveCount(30);
    expect(await page.getByRole('main').innerText()).toBe(read);
  });

  const count = await countOf(page, 'Overdue');

  await test.step('a step that is done in another tab is gone here, and at the next start', async () => {
    const first = section(page, 'Overdue').getByRole('link').first();
    const title = (await first.textContent()) ?? '';
    const other = await context.newPage();
    await other.goto((await first.getAttribute('href')) ?? '');
    await other
      .getByRole('checkbox', { name: `Done: ${title}` })
      .first()
      .click();
    await expect(section(page, 'Overdue').getByRole('link', { name: title })).toHaveCount(0);
    expect(await countOf(page, 'Overdue')).toBe(count - 1);
    await other.close();
    for (const wait of [async () => {}, untilTodayIsKept]) {
      await wait(page);
      await page.reload();
      await expect(section(page, 'Overdue').getByRole('listitem')).toHaveCount(30);
      await expect(section(page, 'Overdue').getByRole('link', { name: title })).toHaveCount(0);
      expect(await countOf(page, 'Overdue')).toBe(count - 1);
    }
  });

  await test.step('all of a section on request, with the focus where the rest begins', async () => {
    const overdue = section(page, 'Overdue');
    await overdue.getByRole('button', { name: /^Show all/ }).press('Enter');
    await expect(overdue.getByRole('listitem')).toHaveCount(count - 1);
    await expect(overdue.getByRole('listitem').nth(30).getByRole('link')).toBeFocused();
    await expect(section(page, 'Ready').getByRole('listitem')).toHaveCount(30);
  });
});

function section(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title, level: 2 });
  return page.getByRole('main').locator('section').filter({ has: heading });
}

async function countOf(page: Page, title: string): Promise<number> {
  const words = await section(page, title)
    .getByRole('button', { name: /^Show all/ })
    .innerText();
  return Number(words.replace(/\D/g, ''));
}
