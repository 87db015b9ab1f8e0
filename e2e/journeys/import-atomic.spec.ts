import type { Page } from '@playwright/test';
import { bigFile } from '../support/big-book.ts';
import { chooseFile, exportEverything, importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { openExample, places, startNegotiation } from '../support/steps.ts';
import { changedRow, strangeFiles } from '../support/strange-files.ts';

const big = { issues: 300, parties: 40, positionsOfIssue: 100 };
/** Its pages are full, so that they are written from the start, long before the end. */
const full = { issues: 100, parties: 40, positionsOfIssue: 300 };

test('whatever is wrong with a file, it is refused in words and nothing changes', async ({
  page,
}) => {
  test.slow();
  await openExample(page);
  await page.goto('/settings');
  const { text, digest } = await exportEverything(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  for (const { name, content, says } of strangeFiles(text)) {
    await test.step(name, async () => {
      const begun = Date.now();
      const opening = await chooseFile(page, content, `${name}.parley.json`);
      const alert = opening.getByRole('alert').filter({ hasText: `${name}.parley.json` });
      await expect(alert).toContainText('was not opened');
      console.info(`${name}: refused in ${Date.now() - begun} ms`);
      for (const words of says) await expect(alert).toContainText(words);
      await expect(alert).toContainText('Nothing was imported, and your data here is untouched.');
    });
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect((await exportEverything(page)).digest).toBe(digest);
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
});

test('markup and script addresses in a file are words like any other', async ({ page }) => {
  const text = bigFile({ issues: 2, parties: 2, positionsOfIssue: 1 });
  await page.goto('/');
  const title = '<img src=x onerror="document.title=1"> javascript:alert(1)';
  const hostile = changedRow(text, 'negotiations', (row) => (row['title'] = title));
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Open a file|Import)$/ })
    .click();
  const opening = await chooseFile(page, hostile);
  await expect(opening.getByRole('heading', { name: title })).toBeVisible();
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(opening).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.locator('img[src="x"], a[href^="javascript"]')).toHaveCount(0);
});

test('while a file comes in no tab sees anything of it; a tab that is closed midway leaves nothing', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await page.goto('/settings');
  const before = await exportEverything(page);
  const other = await context.newPage();
  await other.goto('/');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(page, bigFile(full));
  await expect
    .poll(() => count(other, 'pages'), { timeout: 30_000, intervals: [20] })
    .toBeGreaterThan(0);
  expect(await count(other, 'staged')).toBe(1);
  const start = opening.getByRole('button', { name: 'Import', exact: true });
  await expect(start).toBeVisible({ timeout: 60_000 });
  await expect(places(other).getByRole('link', { name: 'Wide talks' })).toHaveCount(0);
  await page.close();

  await expect(other.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(other.getByText('Wide talks')).toHaveCount(0);
  await other.goto('/settings');
  const after = await exportEverything(other);
  expect(after.records).toEqual(before.records);
  expect(after.digest).toBe(before.digest);
  await expect.poll(() => count(other, 'pages'), { timeout: 30_000 }).toBe(0);
  await expect.poll(() => count(other, 'staged')).toBe(0);
  for (const store of ['tracks', 'issues', 'parties']) expect(await count(other, store)).toBe(0);
});

test('cancelled while it is read, or closed before it is imported, a file is taken back and can be opened again', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await page.goto('/settings');
  const { digest } = await exportEverything(page);
  const text = bigFile(big);
  for (const end of ['Cancel', 'Close'] as const) {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const opening = await chooseFile(page, text);
    await expect
      .poll(() => count(page, 'issues'), { timeout: 30_000, intervals: [20] })
      .toBeGreaterThan(0);
    const start = opening.getByRole('button', { name: 'Import', exact: true });
    if (end === 'Close') await expect(start).toBeVisible({ timeout: 60_000 });
    else await opening.getByRole('button', { name: 'Cancel' }).click();
    await opening.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => count(page, 'staged'), { timeout: 30_000 }).toBe(0);
    for (const store of ['pages', 'issues', 'parties']) expect(await count(page, store)).toBe(0);
    expect((await exportEverything(page)).digest).toBe(digest);
  }
  await importFile(page, text);
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
});

/** How many records a store has, asked of the browser itself. */
async function count(page: Page, store: string): Promise<number> {
  return await page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('parley');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database does not open')));
    });
    try {
      return await new Promise<number>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).count();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The store does not answer')));
      });
    } finally {
      db.close();
    }
  }, store);
}
