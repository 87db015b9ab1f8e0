import { expect, test } from '../support/fixtures.ts';
import { exportEverything } from '../support/files.ts';
import { addTrack, dialog, openExample, startNegotiation } from '../support/steps.ts';
import type { Page } from '@playwright/test';

async function loseDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase('parley');
      request.addEventListener('success', done);
      request.addEventListener('error', failed);
    });
  });
}

const gone = (page: Page) =>
  page.getByRole('heading', { name: 'Your data is no longer here', level: 1 });

test('a database that vanished is met with what is left of it, never with the welcome', async ({
  page,
}) => {
  test.slow();
  await openExample(page);
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Include assessments' }).check();
  const before = await exportEverything(page);
  await page.getByRole('button', { name: 'Make a recovery point' }).click();
  await expect(page.getByText('Made, read back and counted.')).toBeVisible();
  await expect
    .poll(async () => await page.evaluate(() => localStorage.getItem('parley.kept')))
    .toContain('"negotiations":1');

  await loseDatabase(page);
  await page.goto('/');
  await expect(gone(page)).toBeVisible();
  await expect(page.getByText(/kept 1 negotiation for Parley/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'New negotiation' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open a backup file' })).toBeVisible();

  await page.getByRole('button', { name: /^Restore the point/ }).click();
  const form = dialog(page);
  await form.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(form.getByRole('status')).toContainText('Restored, read back and compared');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Include assessments' }).check();
  expect((await exportEverything(page)).digest).toBe(before.digest);
});

test('without points a backup file is opened, or one starts anew and is not asked again', async ({
  page,
}) => {
  await openExample(page);
  await expect
    .poll(async () => await page.evaluate(() => localStorage.getItem('parley.kept')))
    .toContain('"negotiations":1');
  await loseDatabase(page);
  await page.goto('/');
  await expect(gone(page)).toBeVisible();
  await page.getByRole('button', { name: 'Open a backup file' }).click();
  await expect(dialog(page, 'Open a file')).toBeVisible();
  await page.reload();
  await expect(gone(page)).toBeVisible();
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
});

test('the panel says how the data is kept, how old the backup is, and what points are', async ({
  page,
}) => {
  await openExample(page);
  await page.goto('/settings');
  const health = page.getByRole('region', { name: 'Storage health' });
  await expect(health).toContainText(/used/);
  await expect(health).toContainText('No backup outside the browser yet');
  await expect(health).toContainText(/Kept until you remove it|may remove it|does not tell/);
  const points = page.getByRole('region', { name: 'Recovery points' });
  await expect(points).toContainText('only a file survives the browser');
});

test('with no storage at all there is a notice, and a session in memory in which all works', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto('/');
  const notice = page.getByText('This browser keeps nothing for Parley');
  await expect(notice).toBeVisible();
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await expect(notice).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.parley\.json$/);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  const { text } = await exportEverything(page);
  expect(text).toContain('Summit planning');
});
