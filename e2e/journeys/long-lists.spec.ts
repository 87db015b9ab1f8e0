import type { Page } from '@playwright/test';
import { inBatches, seededLines } from '../../scripts/seed/seeded-lines.mjs';
import { sizesFor } from '../../scripts/seed/sizes.mjs';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo } from '../support/steps.ts';

/** More rows than stand in the page whole. */
const most = 60;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  const sizes = sizesFor({ positions: 200, tracks: 3, steps: 900, meetings: 600 });
  await importFile(page, [...inBatches(seededLines(12, sizes))].join(''));
  await expect(page.getByRole('navigation', { name: 'Tracks' })).toBeVisible();
});

test('of 600 meetings those in sight are drawn; keys and an address reach the others', async ({
  page,
}) => {
  await goTo(page, 'Meetings');
  const list = page.getByRole('list', { name: 'Meetings' });
  await expect(list.locator('[aria-posinset="1"]')).toBeVisible();
  expect(await list.getByRole('listitem').count()).toBeLessThan(most * 4);
  await expect(list.locator('[aria-setsize="600"]').first()).toBeVisible();

  await test.step('keys walk from row to row', async () => {
    for (let n = 0; n < 40; n += 1) await page.keyboard.press('j');
    const row = list.locator('[data-index]').filter({ has: page.locator(':focus') });
    await expect(row).toHaveAttribute('aria-posinset', '40');
    await expect(row).toBeInViewport();
  });

  await test.step('the last one is reached, unfolded, and shown by its address', async () => {
    const last = list.locator('[aria-posinset="600"]');
    // What is drawn for the first time may be higher than was thought, so that the end moves away.
    await expect(async () => {
      await list.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await expect(last).toBeInViewport({ timeout: 500 });
    }).toPass();
    await last.locator('[data-main]').click();
    const record = page.getByRole('region', { name: 'Record of the meeting' });
    await expect(record).toBeVisible();
    await page.reload();
    await expect(record).toBeVisible();
    await expect(last.locator('[data-main]')).toBeInViewport();
  });
});

test('of 900 next steps those in sight are drawn, and others can be selected', async ({ page }) => {
  await goTo(page, 'Next steps');
  const list = page.getByRole('list', { name: 'Next steps' });
  await expect(list.locator('[data-index="0"]')).toBeVisible();
  expect(await drawn(page)).toBeLessThan(most);

  await test.step('a selection holds rows that are not drawn', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await list.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const last = list.getByRole('listitem').last();
    await expect(last).toHaveAttribute('data-index', /^[3-9]\d\d$/);
    const far = list.locator(`[data-index="${await last.getAttribute('data-index')}"]`);
    await far.locator('[data-main]').click({ modifiers: ['Shift'] });
    expect(await drawn(page)).toBeLessThan(most);
    const words = await page
      .getByText(/\d+ selected/)
      .first()
      .innerText();
    expect(Number(words.replace(/\D/g, ''))).toBeGreaterThan(most);
  });

  await test.step('finished ones are drawn once they are unfolded', async () => {
    await page.keyboard.press('Escape');
    await page.getByText('Finished', { exact: true }).click();
    const finished = page.getByRole('list', { name: 'Finished' });
    await expect(finished.locator('[data-index="0"]')).toBeVisible();
    expect(await drawn(page)).toBeLessThan(most * 2);
  });
});

async function drawn(page: Page): Promise<number> {
  return await page.locator('#main [data-record]').count();
}
