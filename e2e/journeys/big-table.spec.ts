import { bigFile } from '../support/big-book.ts';
import { expect, test } from '../support/fixtures.ts';
import { importFile } from '../support/files.ts';
import { goToTrack, grid } from '../support/steps.ts';

test('a table of 6,000 issues by 190 parties opens, scrolls, keeps the focus and filters', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await importFile(page, bigFile({ issues: 6000, parties: 190, positionsOfIssue: 3 }));
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
  await goToTrack(page, 'Everything');
  const table = grid(page);
  await expect(table).toHaveAttribute('aria-rowcount', '6001');
  await expect(table).toHaveAttribute('aria-colcount', '191');
  await expect(table.getByRole('rowheader', { name: /^Issue 1 / })).toBeVisible();
  await expect(table.getByRole('gridcell').filter({ hasText: 'Statement 1.1' })).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(80);

  await test.step('to the end by keyboard, and back with the focus', async () => {
    await table.getByRole('rowheader', { name: /^Issue 1 / }).focus();
    await page.keyboard.press('Control+End');
    const last = table.getByRole('gridcell').and(page.locator(':focus'));
    await expect(last).toBeVisible();
    await expect(last).toHaveAttribute('aria-colindex', '191');
    await expect(table.getByRole('rowheader', { name: /^Issue 6000 / })).toBeVisible();
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, -20_000);
    await expect(table.getByRole('rowheader', { name: /^Issue 6000 / })).not.toBeInViewport();
    await expect(last).toHaveAttribute('aria-colindex', '191');
    await page.keyboard.press('Control+Home');
    const first = table.getByRole('rowheader', { name: /^Issue 1 / });
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
  });

  await test.step('filters by status and by words', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Tabled' }).click();
    await expect(table).toHaveAttribute('aria-rowcount', '1501');
    await page.getByRole('checkbox', { name: 'Tabled' }).click();
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('Statement 5591.2');
    await expect(table).toHaveAttribute('aria-rowcount', '2', { timeout: 60_000 });
    await expect(
      table.getByRole('gridcell').filter({ hasText: 'Statement 5591.2' }),
    ).toBeAttached();
    const count = page.getByRole('status').filter({ hasText: 'issues shown' });
    await expect(count).toHaveText(/^1 of 6,?000 issues shown$/, { timeout: 60_000 });
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('No such words');
    await expect(page.getByText('Nothing matches these filters')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('sorts by the latest statement, and filters what is sorted', async () => {
    await page.goto(`${page.url().replace(/\?.*/, '')}?sort=latest`);
    const firstIssue = table.getByRole('row').nth(1).getByRole('rowheader');
    await expect(firstIssue).toHaveAccessibleName(/^Issue 3001 /, { timeout: 60_000 });
    await expect(page.getByRole('status').filter({ hasText: 'Not sorted yet' })).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Find in this table' }).fill('Statement 300');
    await expect(table).toHaveAttribute('aria-rowcount', '17', { timeout: 60_000 });
    await expect(firstIssue).toHaveAccessibleName(/^Issue 3001 /);
  });
});
