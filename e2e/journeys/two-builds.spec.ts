import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, swReady, test } from '../support/fixtures.ts';
import { dumpRaw } from '../support/raw-database.ts';
import { prepareRelease, withoutServiceWorker } from '../support/second-build.ts';
import {
  addTrack,
  choose,
  dialog,
  expectSaved,
  fillEntry,
  goTo,
  goToTrack,
  grid,
  logPosition,
  openComposer,
  startNegotiation,
} from '../support/steps.ts';

// Two production builds, of which the later one has a data version of its own.

const words = 'No foreign escort in the strait, now or ever.';

const statement = (page: Page) =>
  dialog(page, 'Log a position').getByRole('textbox', { name: 'Statement' });

const reloadNotice = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'A newer Parley is open in another tab' });

async function openTalks(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  await logPosition(page, {
    statement: 'Escorts by neutrals.',
    party: 'Borea',
    issue: 'Escorts',
    stance: 'Supports',
  });
  await expectSaved(page);
}

test.describe('without a service worker, so that each load is of the build that is served', () => {
  test.beforeEach(async ({ context }) => await withoutServiceWorker(context));

  test('a tab of the old build cannot write to data of the new one, and keeps what was typed', async ({
    page,
    context,
    origins,
  }) => {
    test.setTimeout(240_000);
    const release = await prepareRelease('migrating');
    origins.add(new URL(release.url).origin);
    try {
      await openTalks(page, release.url);
      const composer = await openComposer(page);
      await fillEntry(composer, { statement: words, party: 'Aldria', issue: 'Escorts' });
      await fillEntry(composer, { statement: words, stance: 'Excludes' });

      release.publish();
      const next = await context.newPage();
      await next.goto(page.url());
      await expect(next.locator('html')).toHaveAttribute('data-build', '2', { timeout: 60_000 });
      await expect(grid(next).getByRole('gridcell')).toContainText('Escorts by neutrals.');
      const migrated = await dumpRaw(next);
      expect(migrated.version).toBe(990);

      await expect(reloadNotice(page)).toBeVisible();
      await composer.getByRole('button', { name: 'Log position' }).click();
      await expect(composer).toContainText('Not logged');
      await expect(reloadNotice(page)).toContainText('This tab can no longer save');
      await expect(statement(page)).toHaveValue(words);
      expect(await dumpRaw(next)).toEqual(migrated);

      await test.step('what the new build writes does not disturb it', async () => {
        await goTo(next, 'Overview');
        await addTrack(next, 'Summit planning');
        await expect(statement(page)).toHaveValue(words);
        await page.keyboard.press('Escape');
        await expect(grid(page)).toContainText('Escorts by neutrals.');
      });

      await reloadNotice(page).getByRole('button', { name: 'Reload' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-build', '2');
      const tracks = page.getByRole('navigation', { name: 'Tracks' });
      await expect(tracks.getByRole('link', { name: 'Summit planning' })).toBeVisible();
      const again = await openComposer(page);
      await expect(statement(page)).toHaveValue(words);
      await again.getByRole('button', { name: 'Log position' }).click();
      await expect(again).toBeHidden();
      await expect(grid(page).getByRole('gridcell').filter({ hasText: words })).toHaveCount(1);
    } finally {
      await release.close();
    }
  });

  test('what was changed in a form that edits is kept too', async ({ page, context, origins }) => {
    test.setTimeout(240_000);
    const release = await prepareRelease('migrating');
    origins.add(new URL(release.url).origin);
    try {
      await page.goto(release.url);
      await startNegotiation(page, 'Arden strait talks');
      await addTrack(page, 'Summit planning');
      await choose(page, /More for “Summit planning”/, 'Edit track');
      const form = dialog(page, 'Edit track');
      await form.getByRole('textbox', { name: 'Summary' }).fill('Where the leaders meet.');
      release.publish();
      const next = await context.newPage();
      await next.goto(page.url());
      await choose(next, /More for “Summit planning”/, 'Edit track');
      await dialog(next, 'Edit track').getByRole('textbox', { name: 'Title' }).fill('The summit');
      await dialog(next, 'Edit track').getByRole('button', { name: 'Save track' }).click();
      await expect(next.getByRole('heading', { name: 'The summit', level: 3 })).toBeVisible();

      await form.getByRole('button', { name: 'Save track' }).click();
      await expect(reloadNotice(page)).toBeVisible();
      await expect(form).toBeVisible();
      await reloadNotice(page).getByRole('button', { name: 'Reload' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-build', '2');
      await choose(page, /More for “The summit”/, 'Edit track');
      await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('The summit');
      await expect(form.getByRole('textbox', { name: 'Summary' })).toHaveValue(
        'Where the leaders meet.',
      );
      await form.getByRole('button', { name: 'Save track' }).click();
      await expect(page.getByText('Where the leaders meet.')).toBeVisible();
    } finally {
      await release.close();
    }
  });

  test('an older build leaves newer data alone, explains, and gives a raw copy', async ({
    page,
    origins,
  }) => {
    test.setTimeout(240_000);
    const release = await prepareRelease('migrating');
    origins.add(new URL(release.url).origin);
    try {
      await openTalks(page, release.url);
      const composer = await openComposer(page);
      await fillEntry(composer, { statement: words });
      await expect(composer).toContainText('Draft kept on this device');
      release.publish();
      await page.reload();
      await expect(grid(page)).toContainText('Escorts by neutrals.');
      const newer = await dumpRaw(page);
      expect(newer.version).toBe(990);

      release.withdraw();
      await page.reload();
      const title = 'Your data was saved by a newer Parley';
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      const said = await page.getByRole('main').innerText();
      expect(said).toContain('changes nothing');
      expect(said).not.toMatch(/clear|delete|reset|remove|erase/i);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a raw copy' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^parley-raw-.*\.json$/);
      const raw = JSON.parse(await readFile(await file.path(), 'utf8')) as RawFile;
      expect(raw.data.raw.version).toBe(990);
      for (const { name, records } of newer.stores) {
        const copied = raw.data.records.filter(({ store }) => store === name);
        expect(
          copied.map(({ value }) => value),
          name,
        ).toEqual(records);
      }
      expect(JSON.stringify(raw.drafts)).toContain(words);
      expect(await dumpRaw(page)).toEqual(newer);

      release.publish();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(grid(page)).toContainText('Escorts by neutrals.');
    } finally {
      await release.close();
    }
  });
});

test('a new version with a migration waits for a word, then takes every tab along with its draft', async ({
  page,
  context,
  origins,
}) => {
  test.setTimeout(240_000);
  const release = await prepareRelease('migrating');
  origins.add(new URL(release.url).origin);
  try {
    await openTalks(page, release.url);
    await swReady(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await openComposer(page);
    await statement(page).fill(words);
    const marked = async (tab: Page) =>
      await tab.evaluate(() => (globalThis as { isSameLoad?: boolean }).isSameLoad === true);
    for (const tab of [page, other]) {
      await tab.evaluate(() => Object.assign(globalThis, { isSameLoad: true }));
    }
    const before = await dumpRaw(page);

    release.publish();
    await other.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    const notice = other.getByRole('status').filter({ hasText: /new version/i });
    await expect(notice).toBeVisible({ timeout: 60_000 }); // all its files are fetched first
    await expect(page.getByText(/new version of Parley is ready/i)).toBeVisible();
    expect([await marked(page), await marked(other)]).toEqual([true, true]);
    await expect(statement(page)).toHaveValue(words);
    await expect(statement(page)).toBeFocused();
    expect(await dumpRaw(page)).toEqual(before);

    await statement(page).fill(`${words} And more.`);
    await other.getByRole('button', { name: 'Reload now' }).click();
    for (const tab of [page, other]) {
      await expect(tab.locator('html')).toHaveAttribute('data-build', '2', { timeout: 60_000 });
      await expect(grid(tab)).toContainText('Escorts by neutrals.');
    }
    expect((await dumpRaw(page)).version).toBe(990);
    await openComposer(page);
    await expect(statement(page)).toHaveValue(`${words} And more.`);
  } finally {
    await release.close();
  }
});

interface RawFile {
  readonly drafts: readonly unknown[];
  readonly data: {
    readonly raw: { readonly version: number };
    readonly records: readonly { readonly store: string; readonly value: unknown }[];
  };
}
