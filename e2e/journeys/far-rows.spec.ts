import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo, goToTrack, grid, record } from '../support/steps.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await importFile(page, bigFile({ issues: 400, parties: 30, positionsOfIssue: 2 }));
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
});

test('Back leads to the row of the log that was left, though it is far down', async ({ page }) => {
  await goTo(page, 'Log');
  const list = page.getByRole('list', { name: 'Positions' });
  await expect(list.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('j');
  for (let n = 0; n < 60; n += 1) await page.keyboard.press('j');
  const link = list.locator(':focus');
  const row = list.getByRole('listitem').filter({ has: page.locator(':focus') });
  const place = await row.getAttribute('aria-posinset');
  expect(Number(place)).toBeGreaterThan(40);
  await page.keyboard.press('o');
  await expect(record(page)).toBeVisible();
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect(row).toHaveAttribute('aria-posinset', place ?? '');

  await test.step('scrolled out of sight, the list goes on from there', async () => {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, -20_000);
    await expect(list.locator('[aria-posinset="1"]')).toBeInViewport();
    await expect(link).toHaveCount(0);
    await page.keyboard.press('k');
    await expect(link).toBeInViewport();
    await expect(row).toHaveAttribute('aria-posinset', place ?? '');
  });
});

test('Back leads to the cell of a long, wide table that was left', async ({ page }) => {
  await goToTrack(page, 'Everything');
  await grid(page)
    .getByRole('rowheader', { name: /^Issue 1 / })
    .focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  const cell = grid(page).locator('[role="gridcell"]:focus');
  const row = grid(page)
    .getByRole('row')
    .filter({ has: page.locator(':focus') });
  await expect(cell).toHaveAttribute('aria-colindex', '30');
  await expect(row).toHaveAttribute('aria-rowindex', '400');
  for (const leave of ['g m', 'g l', '?']) {
    for (const key of leave.split(' ')) await page.keyboard.press(key);
    await expect(grid(page)).toHaveCount(0);
    await page.goBack();
    await expect(cell).toHaveAttribute('aria-colindex', '30');
    await expect(row).toHaveAttribute('aria-rowindex', '400');
    await expect(cell).toBeInViewport();
  }
});
