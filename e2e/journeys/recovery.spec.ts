import { expect, test } from '../support/fixtures.ts';
import { exportEverything, importFile } from '../support/files.ts';
import { dialog, openExample, startNegotiation } from '../support/steps.ts';
import type { Page } from '@playwright/test';

const pointList = (page: Page) => page.getByRole('list', { name: 'Recovery points' });

async function makePoint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a recovery point' }).click();
  await expect(page.getByText('Made, read back and counted.')).toBeVisible();
}

/** From the settings: restores the point at a place of the list, newest first. */
async function restore(page: Page, place: number): Promise<void> {
  await pointList(page)
    .getByRole('button', { name: /^Restore/ })
    .nth(place)
    .click();
  const form = dialog(page);
  await form.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(form.getByRole('status')).toContainText('Restored, read back and compared');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toBeHidden();
}

test('a point comes before an import and is restored exactly; another tab follows', async ({
  page,
  context,
}) => {
  test.slow();
  await openExample(page);
  await page.goto('/settings');
  const example = await exportEverything(page);
  const copy = example.text
    .replaceAll('Riyadh talks', 'Other talks')
    .replace(/"digest":"[0-9a-f]+"/, '"digest":null');
  await importFile(page, copy);
  await page.goto('/settings');
  const [before] = [pointList(page).getByRole('listitem')];
  await expect(before).toHaveCount(1);
  await expect(before).toContainText('Before an import');
  await expect(before).toContainText(/1 negotiation, \d+ records/);
  const both = await exportEverything(page);
  expect(both.digest).not.toBe(example.digest);

  const other = await context.newPage();
  await other.goto('/');
  const rail = other.getByRole('complementary', { name: 'Places' });
  const talks = rail.getByRole('navigation', { name: 'Negotiations' }).getByRole('link');
  await expect(talks).toHaveCount(2);

  await restore(page, 0);
  await expect(talks).toHaveCount(1);
  expect((await exportEverything(page)).digest).toBe(example.digest);

  // What was there before the restoring is the newest point, and is restored as exactly.
  await expect(before).toHaveCount(2);
  await expect(before.first()).toContainText('Before a restore');
  await restore(page, 0);
  await expect(talks).toHaveCount(2);
  expect((await exportEverything(page)).digest).toBe(both.digest);
});

test('a first import into an empty browser needs no point', async ({ page }) => {
  await openExample(page);
  await page.goto('/settings');
  const { text } = await exportEverything(page);
  const fresh = await page.context().browser()?.newContext();
  const empty = await fresh?.newPage();
  if (!fresh || !empty) throw new Error('A browser has contexts.');
  await empty.goto(new URL('/', page.url()).href);
  await importFile(empty, text);
  await empty.goto(new URL('/settings', page.url()).href);
  await expect(empty.getByText('There is none yet.')).toBeVisible();
  await fresh.close();
});

test('the first use of each day makes a point, and only the first', async ({ page }) => {
  test.slow();
  const firsts = pointList(page).getByRole('listitem').filter({ hasText: 'First use of the day' });
  const work = async (title: string) => {
    await page.goto('/');
    await startNegotiation(page, title);
    // A point waits for ten quiet seconds.
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.waitForTimeout(12_000);
  };
  await work('Arden strait talks');
  await expect(firsts).toHaveCount(1, { timeout: 30_000 });
  await work('Borea talks');
  await expect(firsts).toHaveCount(1);
  await page.clock.setFixedTime(Date.now() + 86_400_000);
  await work('Cape talks');
  await expect(firsts).toHaveCount(2, { timeout: 30_000 });
  await expect(firsts.first()).toContainText('3 negotiations');
});

test('where no point can be made nothing is imported; where files fail a database takes it', async ({
  page,
}) => {
  await openExample(page);
  await page.goto('/settings');
  const { text, digest } = await exportEverything(page);
  const copy = text.replace(/"digest":"[0-9a-f]+"/, '"digest":null');

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await makePoint(page);
  await expect(pointList(page).getByRole('listitem')).toHaveCount(1);

  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const fails = (really: typeof add) =>
      function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
        if (this.transaction.db.name === 'parley-recovery')
          throw new DOMException('full', 'QuotaExceededError');
        return really.apply(this, args);
      };
    IDBObjectStore.prototype.add = fails(add);
    IDBObjectStore.prototype.put = fails(put);
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = dialog(page, 'Open a file');
  const chooser = page.waitForEvent('filechooser');
  await opening.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'talks.parley.json',
    mimeType: 'application/json',
    buffer: Buffer.from(copy.replaceAll('Riyadh talks', 'Other talks')),
  });
  await opening.getByRole('radio', { name: 'Keep as a copy' }).check({ force: true });
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  const alert = opening.getByRole('alert');
  await expect(alert).toContainText('Nothing was imported');
  await expect(alert).toContainText('no recovery point could be made first');
  await expect(alert).toContainText('your data here is untouched');
  await opening.getByRole('button', { name: 'Close' }).first().click();
  expect((await exportEverything(page)).digest).toBe(digest);
});

test('the last point before a loss stays, however many come after it', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await page.goto('/settings');
  await makePoint(page);
  await startNegotiation(page, 'Borea talks');
  await page.goto('/settings');
  await makePoint(page);
  // The loss: back to the first point, in which the second negotiation is not.
  await restore(page, 1);
  const rows = pointList(page).getByRole('listitem');
  for (let n = 0; n < 14; n += 1) {
    await page.getByRole('button', { name: 'Make a recovery point' }).click();
    await expect(rows.first()).toContainText('Made by hand');
    await expect(page.getByRole('button', { name: 'Make a recovery point' })).toBeEnabled();
    await page.waitForTimeout(50);
  }
  await expect(rows).toHaveCount(12);
  await expect(rows.last()).toContainText('before a loss');
  await expect(rows.last()).toContainText('2 negotiations');
  await restore(page, 11);
  const rail = page.getByRole('complementary', { name: 'Places' });
  await expect(rail.getByRole('link', { name: 'Borea talks' })).toBeVisible();
});
