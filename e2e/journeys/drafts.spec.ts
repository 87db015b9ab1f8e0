import type { Page } from '@playwright/test';
import { expect, swReady, test } from '../support/fixtures.ts';
import { prepareRelease } from '../support/second-build.ts';
import {
  addTrack,
  dialog,
  expectSaved,
  fillEntry,
  goToTrack,
  grid,
  logPosition,
  openComposer,
  places,
  startNegotiation,
} from '../support/steps.ts';

const words = 'No foreign escort in the strait, now or ever.';

async function openTrack(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
}

const statement = (page: Page) =>
  dialog(page, 'Log a position').getByRole('textbox', { name: 'Statement' });

test('a draft survives Escape, a reload, and a tab that dies', async ({ page, context }) => {
  await openTrack(page);
  const composer = await openComposer(page);
  await fillEntry(composer, { statement: words, party: 'Aldria', stance: 'Excludes' });
  await page.keyboard.press('Escape');
  await expect(composer).toBeHidden();

  await test.step('Escape', async () => {
    await openComposer(page);
    await expect(statement(page)).toHaveValue(words);
  });
  await test.step('reload', async () => {
    await statement(page).fill(`${words} Twice said.`);
    await page.reload();
    await openComposer(page);
    await expect(statement(page)).toHaveValue(`${words} Twice said.`);
    await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('Aldria');
    await expect(composer.getByRole('radio', { name: 'Excludes' })).toBeChecked();
  });
  await test.step('the tab dies without a word', async () => {
    await statement(page).fill(`${words} Thrice said.`);
    await expect(composer).toContainText('Draft kept on this device');
    const next = await context.newPage();
    await crash(page);
    await next.goto('/');
    await openComposer(next);
    await expect(statement(next)).toHaveValue(`${words} Thrice said.`);
  });
  await test.step('logged, it is gone', async () => {
    const next = context.pages().at(-1);
    if (!next) throw new Error('The new tab is open.');
    await dialog(next, 'Log a position').getByRole('button', { name: 'Log position' }).click();
    await expect(dialog(next, 'Log a position')).toBeHidden();
    await openComposer(next);
    await expect(statement(next)).toHaveValue('');
  });
});

test('once it says Saved it is on the disk, whatever happens next', async ({ page, context }) => {
  await openTrack(page);
  const next = await context.newPage();
  await logPosition(page, {
    statement: words,
    party: 'Aldria',
    issue: 'Escorts',
    stance: 'Excludes',
  });
  await expectSaved(page);
  const url = page.url();
  await crash(page);
  await next.goto(url);
  await expect(grid(next).getByRole('gridcell')).toContainText('No foreign escort');
});

test('Saved is said of what was written, not of what is typed after it', async ({ page }) => {
  await openTrack(page);
  await logPosition(page, { statement: words, party: 'Aldria', stance: 'Excludes' });
  await expectSaved(page);
  await openComposer(page);
  await statement(page).fill('Something else.');
  await page.keyboard.press('Escape');
  await expect(places(page).getByRole('status')).toHaveText('');
});

test('a draft can be put aside, and brought back', async ({ page }) => {
  await openTrack(page);
  const composer = await openComposer(page);
  await statement(page).fill(words);
  await page.keyboard.press('Escape');
  await openComposer(page);
  await composer.getByRole('button', { name: 'Start afresh' }).click();
  await expect(statement(page)).toHaveValue('');
  await composer.getByRole('button', { name: 'Bring it back' }).click();
  await expect(statement(page)).toHaveValue(words);
});

test('an accepted update keeps what is being typed', async ({ page, origins }) => {
  test.slow();
  const release = await prepareRelease();
  origins.add(new URL(release.url).origin);
  try {
    await openTrack(page, release.url);
    await swReady(page);
    const composer = await openComposer(page);
    await statement(page).fill(words);
    release.publish();
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect(page.getByText(/new version/i)).toBeVisible();
    await expect(statement(page)).toHaveValue(words); // an offer, not an order
    await page.keyboard.press('Escape');
    await expect(composer).toBeHidden();
    await openComposer(page);
    await statement(page).fill(`${words} And more.`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reload now' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-build', '2');
    await openComposer(page);
    await expect(statement(page)).toHaveValue(`${words} And more.`);
  } finally {
    await release.close();
  }
});

test('a full disk is loud, keeps the words in the field, and can be tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const state = globalThis as unknown as { isDiskFull?: boolean };
    for (const name of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args) {
        if (state.isDiskFull) throw new DOMException('No room left', 'QuotaExceededError');
        return real.apply(this, args);
      };
    }
  });
  await openTrack(page);
  const composer = await openComposer(page);
  await fillEntry(composer, {
    statement: words,
    party: 'Aldria',
    issue: 'Escorts',
    stance: 'Excludes',
  });
  await fillDisk(page, true);
  await composer.getByRole('button', { name: 'Log position' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(alert).toContainText('full');
  await expect(statement(page)).toHaveValue(words);
  await fillDisk(page, false);
  await composer.getByRole('button', { name: 'Log position' }).click();
  await expect(composer).toBeHidden();
  await expect(alert).toHaveCount(0);
  await expect(grid(page).getByRole('gridcell')).toHaveCount(1);
  await expect(grid(page).getByRole('gridcell')).toContainText('No foreign escort');
});

/** Ends the tab's process: nothing of it can run any more. */
async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    (globalThis as unknown as { isDiskFull?: boolean }).isDiskFull = full;
  }, isFull);
}
