import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { bigFile } from '../support/big-book.ts';
import { chooseFile, importFile } from '../support/files.ts';
import { kinds, rowsOf, words } from '../support/full-disk-kinds.ts';
import { fillDisk, limitQuota, preparePage, quotaErrors } from '../support/full-disk.ts';
import { dumpRaw } from '../support/raw-database.ts';
import { withoutServiceWorker } from '../support/second-build.ts';
import {
  addStep,
  addTrack,
  choose,
  dialog,
  fillEntry,
  goTo,
  goToTrack,
  logPosition,
  openComposer,
  startNegotiation,
} from '../support/steps.ts';
import { addParty, addUnderstanding } from '../support/understandings.ts';

async function openUnderstanding(page: Page): Promise<void> {
  await goTo(page, 'Understandings');
  await page.getByRole('button', { name: 'Patrols end', exact: true }).click();
}

/** Forms that edit a part of a record, or one that has few. */
const lateForms = [
  {
    open: async (page: Page) => {
      await choose(page, 'More for this negotiation', 'Edit negotiation');
      return dialog(page, 'Edit negotiation');
    },
    field: 'Summary',
    save: 'Save negotiation',
    found: 'negotiations',
  },
  {
    open: async (page: Page) => {
      await openUnderstanding(page);
      await page.getByRole('button', { name: 'New package' }).click();
      return dialog(page, 'New package');
    },
    field: 'Title',
    save: 'Make package',
    found: 'packages',
  },
  {
    open: async (page: Page) => {
      await openUnderstanding(page);
      await page.getByRole('button', { name: 'Record claim of Aldria' }).click();
      const form = dialog(page, 'Claim of Aldria');
      await form.getByRole('combobox', { name: 'How it is claimed' }).selectOption('asserted');
      return form;
    },
    field: 'Its own words',
    save: 'Save claim',
    found: 'understandings',
  },
] as const;

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not saved' });
for (const { name, prepare, act, kept, written, form } of kinds) {
  test(`a full disk is loud and loses nothing: ${name}`, async ({ page }) => {
    test.slow();
    await preparePage(page);
    await page.goto('/');
    await startNegotiation(page, 'Arden strait talks');
    await addTrack(page, 'Security guarantees');
    await prepare(page);
    const changes = (await rowsOf(page))('changes').length;

    for (const [n, error] of quotaErrors.entries()) {
      await fillDisk(page, error);
      if (n === 0) await act(page);
      else await alert(page).getByRole('button', { name: 'Try again' }).click();
      await expect(alert(page), error).toContainText('is full');
      await expect(alert(page).getByRole('button', { name: 'Try again' })).toBeEnabled();
      if (kept) await expect(kept(page).field, error).toHaveValue(kept(page).text);
      const rows = await rowsOf(page);
      expect(written(rows), `${error}: nothing may be written by halves`).toBe(false);
      expect(rows('changes').length, error).toBe(changes);
    }
    await fillDisk(page, null);
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expect(alert(page)).toHaveCount(0);
    if (form) await expect(dialog(page, form)).toBeHidden();
    await expect.poll(async () => written(await rowsOf(page))).toBe(true);
    expect((await rowsOf(page))('changes').length, 'written once').toBe(changes + 1);
    await expect
      .poll(async () => (await dumpRaw(page, 'parley-drafts')).stores[0]?.records)
      .toEqual([]);
  });
}

test('a rescue file holds all that was saved, and what was not', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  test.slow();
  await preparePage(page);
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  const entry = { party: 'Aldria', issue: 'Escorts', stance: 'Excludes' };
  await logPosition(page, { statement: 'Escorts by neutrals.', ...entry });
  const composer = await openComposer(page);
  await fillEntry(composer, { statement: words, ...entry });
  await fillDisk(page, 'bare');
  await composer.getByRole('button', { name: 'Log position' }).click();
  const download = page.waitForEvent('download');
  await alert(page).getByRole('button', { name: 'Save a rescue file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^parley-rescue-.*\.parley\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  await test.step('what is changed after that is what the form writes', async () => {
    await composer.getByRole('textbox', { name: 'Statement' }).fill(`${words} Never.`);
    await expect(alert(page)).toContainText('save it again from its form');
    await expect(alert(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await fillDisk(page, null);
    await composer.getByRole('button', { name: 'Log position' }).click();
    await expect(composer).toBeHidden();
    await expect(alert(page)).toHaveCount(0);
    const pages = JSON.stringify((await rowsOf(page))('pages'));
    expect(pages.split(words).length - 1).toBe(1);
    expect(pages).toContain(`${words} Never.`);
  });

  const [header = ''] = text.split('\n');
  expect(header).toContain(words);
  expect(text).toContain('Escorts by neutrals.');

  const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  await watch(fresh);
  const elsewhere = await fresh.newPage();
  await elsewhere.goto('/');
  await importFile(elsewhere, text);
  await elsewhere.getByRole('link', { name: 'Arden strait talks' }).first().click();
  await goToTrack(elsewhere, 'Security guarantees');
  await expect(elsewhere.getByRole('grid').first()).toContainText('Escorts by neutrals.');
  await fresh.close();
});

test('what failed stays said until it is dealt with, whatever else is written meanwhile', async ({
  page,
}) => {
  await preparePage(page);
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft' });
  await addStep(page, { title: 'Agree on the host' });
  const done = (title: string) => page.getByRole('checkbox', { name: `Done: ${title}` });
  await fillDisk(page, 'bare');
  await done('Send the draft').click();
  await expect(alert(page)).toBeVisible();
  await fillDisk(page, null);
  await done('Agree on the host').click();
  await expect
    .poll(async () => JSON.stringify((await rowsOf(page))('steps')))
    .toMatch(/"status":"done"/);
  await expect(alert(page)).toBeVisible();
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await expect(alert(page)).toHaveCount(0);
  const statuses = JSON.stringify((await rowsOf(page))('steps')).match(/"status":"done"/g);
  expect(statuses).toHaveLength(2);
});

test('what is changed in a form after the refusal is what the form writes', async ({ page }) => {
  test.slow();
  await preparePage(page);
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goTo(page, 'Parties');
  await addParty(page, 'Aldria');
  await goTo(page, 'Understandings');
  await addUnderstanding(page, 'Patrols end', 'Patrols end on 1 May.', ['Aldria']);
  await goTo(page, 'Overview');
  for (const { open, field, save, found } of lateForms) {
    await test.step(save, async () => {
      const form = await open(page);
      await form.getByRole('textbox', { name: field }).fill('First words');
      await fillDisk(page, 'bare');
      await form.getByRole('button', { name: save }).click();
      await expect(alert(page).getByRole('button', { name: 'Try again' })).toBeEnabled();
      await form.getByRole('textbox', { name: field }).fill('Second words');
      await expect(alert(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
      await page.reload();
      const again = await open(page);
      await expect(again.getByRole('textbox', { name: field })).toHaveValue('Second words');
      await again.getByRole('button', { name: save }).click();
      await expect(again).toBeHidden();
      await expect.poll(async () => JSON.stringify((await rowsOf(page))(found))).toMatch('Second');
      expect(JSON.stringify((await rowsOf(page))(found))).not.toContain('First words');
    });
  }
});

test('an import that fills the disk changes nothing, and goes through once there is room', async ({
  page,
  context,
  browserName,
  baseURL,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium takes a quota from a test');
  test.slow();
  await withoutServiceWorker(context); // its cache would take all the room
  const makeRoom = await limitQuota(page, {
    origin: new URL(baseURL ?? '').origin,
    bytes: 1_000_000,
  });
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(
    page,
    bigFile({ issues: 200, parties: 40, positionsOfIssue: 30 }),
  );
  await expect(opening.getByRole('heading', { name: 'Wide talks' })).toBeVisible();
  const before = (await rowsOf(page))('negotiations');
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(opening.getByRole('alert')).toContainText(/full/i, { timeout: 30_000 });
  expect((await rowsOf(page))('negotiations')).toEqual(before);
  expect((await rowsOf(page))('pages')).toEqual([]);
  await makeRoom();
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(opening).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'Wide talks' }).first()).toBeVisible();
});
