import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chooseFile, exportEverything } from './files.ts';
import {
  addMeeting,
  addStep,
  addTrack,
  choose,
  dialog,
  expectSaved,
  goTo,
  goToTrack,
  logPosition,
  places,
  startNegotiation,
} from './steps.ts';

export async function ardenTalks(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  await logPosition(page, {
    statement: 'First words.',
    party: 'Aldria',
    issue: 'Date',
    stance: 'Open',
  });
  await goTo(page, 'Meetings');
  for (const title of ['Preparatory meeting', 'Meeting of advisers', 'Dinner']) {
    await addMeeting(page, { title });
  }
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the agenda' });
  await expectSaved(page);
}

export async function colleague(
  browser: Browser,
  baseURL: string | undefined,
  watch: (context: BrowserContext) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  await watch(context);
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

export async function exported(page: Page) {
  await page.goto('/settings');
  return await exportEverything(page);
}

export async function goToTalks(page: Page): Promise<void> {
  await places(page)
    .getByRole('link', { name: /Arden strait talks/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
}

export async function editMeeting(
  page: Page,
  title: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await goToTalks(page);
  await goTo(page, 'Meetings');
  await choose(page, `More for ${title}`, 'Edit meeting');
  const form = dialog(page, 'Edit meeting');
  for (const [field, value] of Object.entries(fields)) {
    await form.getByRole('textbox', { name: field }).fill(value);
  }
  await form.getByRole('button', { name: 'Save meeting' }).click();
  await expect(form).toBeHidden();
  await expectSaved(page);
}

export async function deleteMeeting(page: Page, title: string): Promise<void> {
  await choose(page, `More for ${title}`, 'Delete meeting');
  await expect(page.getByRole('article', { name: title })).toHaveCount(0);
}

/** From Settings: lays the file beside what is here. */
export async function compare(page: Page, text: string): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(page, text);
  await expect(opening.getByRole('radio', { name: 'Merge into yours' })).toBeChecked();
  await opening.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: 'Merge', level: 1 })).toBeVisible();
  await expect(
    page.getByRole('main').getByText(/^What .* would change here|nothing to merge/),
  ).toBeVisible();
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Merge (\d+ changes?|the history)/ }).click();
  await expect(page.getByRole('heading', { name: /^Merged/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Done' }).click();
}

export async function mergeFile(page: Page, text: string): Promise<void> {
  await compare(page, text);
  await finish(page);
  await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
}
