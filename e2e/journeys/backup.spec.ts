import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/fixtures.ts';
import { exportEverything } from '../support/files.ts';
import { addTrack, expectSaved, openExample, startNegotiation } from '../support/steps.ts';

/** The browser's own chooser cannot be driven: a file of the origin's file system stands for the chosen one. */
async function chooserGives(page: Page, name: string): Promise<void> {
  await page.addInitScript((file) => {
    Object.assign(globalThis, {
      showSaveFilePicker: async () => {
        const root = await navigator.storage.getDirectory();
        return await root.getFileHandle(file, { create: true });
      },
    });
  }, name);
}

async function textOf(page: Page, name: string): Promise<string> {
  return await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    return await (await (await root.getFileHandle(file)).getFile()).text();
  }, name);
}

const digestIn = (text: string) => /"digest":"([0-9a-f]+)"/.exec(text)?.[1];

test('a backup goes to a chosen file, is read back, counted and kept up to date', async ({
  page,
}) => {
  test.slow();
  await chooserGives(page, 'mine.parley.json');
  await openExample(page);
  await page.goto('/settings');
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a backup file' }).click();
  await expect(page.getByText(/Backed up and checked: 1 negotiation, \d+ records/)).toBeVisible();
  await expect(page.getByText('Last verified backup: now')).toBeVisible();
  const text = await textOf(page, 'mine.parley.json');

  // It holds everything: the digest is that of everything, assessments included.
  await page.getByRole('checkbox', { name: 'Include assessments' }).check();
  expect(digestIn(text)).toBe((await exportEverything(page)).digest);

  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await expectSaved(page);
  await expect
    .poll(async () => await textOf(page, 'mine.parley.json'), { timeout: 30_000 })
    .toContain('Summit planning');
  await page.goto('/settings');
  // Left before it was read back: the next session makes up for it.
  await expect(page.getByText(/Backed up and checked: 2 negotiations/)).toBeVisible({
    timeout: 20_000,
  });
});

test('what reads back otherwise than it was written is no backup, and that is loud', async ({
  page,
}) => {
  await chooserGives(page, 'mine.parley.json');
  await openExample(page);
  await page.goto('/settings');
  await page.evaluate(() => {
    const { getFile } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.getFile = async function () {
      const file = await getFile.call(this);
      if (!this.name.startsWith('mine')) return file;
      return new File([file.slice(0, file.size - 100)], file.name);
    };
  });
  await page.getByRole('button', { name: 'Choose a backup file' }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Not backed up');
  await expect(alert).toContainText('does not count');
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
});

test('without such files a backup is downloaded, and checked when it is chosen again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
  await openExample(page);
  await page.goto('/settings');
  await expect(page.getByRole('button', { name: 'Choose a backup file' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  const path = await (await download).path();
  const text = await readFile(path, 'utf8');
  await expect(page.getByText(/Counted and handed over: 1 negotiation/)).toBeVisible();
  await expect(page.getByText(/not read back yet/)).toBeVisible();

  const check = async (buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Check the saved file' }).click();
    const file = { name: 'mine.parley.json', mimeType: 'application/json', buffer };
    await (await chooser).setFiles(file);
  };
  await check(Buffer.from(text.slice(0, text.length / 2)));
  await expect(page.getByRole('main').getByRole('alert')).toContainText('cut off or damaged');
  await check(Buffer.from(text));
  await expect(page.getByText(/Backed up and checked: 1 negotiation/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a quiet line reminds by age, and stops after a backup', async ({ page }) => {
  await chooserGives(page, 'mine.parley.json');
  await openExample(page);
  const line = page.getByRole('complementary', { name: 'Backup' });
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  await page.clock.setFixedTime(later(8));
  await page.goto('/');
  await expect(line).toContainText('No backup yet: 1 change in this browser alone.');
  await line.getByRole('button', { name: 'Not this week' }).click();
  await expect(line).toHaveCount(0);

  await page.clock.setFixedTime(later(16));
  await page.goto('/');
  await expect(line).toBeVisible();
  await line.getByRole('link', { name: 'Back up…' }).click();
  await page.getByRole('button', { name: 'Choose a backup file' }).click();
  await expect(page.getByText(/Backed up and checked/)).toBeVisible();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.waitForTimeout(2500);
  await expect(line).toHaveCount(0);
});
