import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  dialog,
  goToTrack,
  grid,
  logPosition,
  pick,
  record,
  startNegotiation,
} from '../support/steps.ts';

const first =
  'Warships [Aldria, Erewhon: give notice / Borea: pass freely] and keep [their] course.';
const second = 'Warships [Aldria: give notice / Borea: pass freely] and keep their course.';

async function openBench(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Passage');
  await goToTrack(page, 'Passage');
  for (const party of ['Aldria', 'Borea']) {
    const statement = `${party} speaks of warships.`;
    await logPosition(page, { statement, party, issue: 'Warships', stance: 'Open' });
  }
  await grid(page)
    .getByRole('rowheader', { name: /Warships/ })
    .click();
  await record(page, 'Issue').getByRole('link', { name: 'Text bench' }).click();
  await expect(page.getByRole('heading', { name: 'Warships', level: 1 })).toBeVisible();
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Common text' });
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save text' });

async function keepDraft(page: Page, label: string, date: string, by?: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep this draft' }).click();
  const form = dialog(page, 'Keep this draft');
  await form.getByRole('textbox', { name: 'Label' }).fill(label);
  await form.getByRole('textbox', { name: 'Date' }).fill(date);
  if (by !== undefined) await pick(form, 'Proposed by', by);
  await form.getByRole('button', { name: 'Keep draft' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('article', { name: label })).toBeVisible();
}

test('a common text is written, its proposers are named, drafts are kept and compared', async ({
  page,
}) => {
  test.slow();
  await openBench(page);
  await expect(page.getByText('No drafts kept yet')).toBeVisible();

  await test.step('brackets are counted at every key; nothing typed is lost', async () => {
    await field(page).pressSequentially('Warships [give notice');
    await expect(page.getByRole('status').filter({ hasText: /^Clean$/ })).toBeVisible();
    await field(page).pressSequentially(']');
    await expect(page.getByRole('status').filter({ hasText: /^1 bracket$/ })).toBeVisible();
    await field(page).fill(first);
    await expect(page.getByText('Not saved yet; kept on this device')).toBeVisible();
    await page.waitForTimeout(500);
    await page.reload();
    await expect(field(page)).toHaveValue(first);
    await saveButton(page).click();
    await expect(saveButton(page)).toBeDisabled();
    await page.reload();
    await expect(field(page)).toHaveValue(first);
    await expect(saveButton(page)).toBeDisabled();
  });

  await test.step('who proposes what', async () => {
    const proposals = page.getByRole('region', { name: 'Who proposes what' });
    await expect(proposals.locator('dt')).toHaveText([
      /^Aldria/,
      /^Erewhon\?\s*\(no party here has this name\)/,
      /^Borea/,
      /^Nobody named/,
    ]);
    await expect(proposals.locator('dd')).toHaveText([
      'give notice',
      'give notice',
      'pass freely',
      'their',
    ]);
    await expect(page.getByRole('region', { name: 'As it reads' })).toContainText(
      /\[give notice\s*proposed by Aldria, Erewhon/,
    );
  });

  await keepDraft(page, 'Rev. 1', '12 March 2031', 'Aldria');
  await test.step('what is typed is saved before it is kept as a draft', async () => {
    await field(page).fill(second);
    await keepDraft(page, 'Rev. 2', 'soon');
    await expect(saveButton(page)).toBeDisabled();
  });

  await test.step('compared word by word', async () => {
    const compare = page.getByRole('region', { name: 'Compare' });
    await compare.getByRole('combobox', { name: 'From' }).selectOption({ index: 0 });
    await compare.getByRole('combobox', { name: 'To' }).selectOption({ index: 1 });
    await expect(compare.locator('del').first()).toContainText('Erewhon');
    await expect(page).toHaveURL(/from=.*to=/);
    await page.reload();
    await expect(compare.getByRole('combobox', { name: 'From' })).toContainText('Rev. 1');
    await expect(compare.locator('del').first()).toContainText('Erewhon');
  });

  await test.step('brackets over time, with a table behind them', async () => {
    const drafts = page.getByRole('region', { name: /^Drafts/ });
    await expect(drafts.getByRole('img', { name: /in order: 2, 1/ })).toBeVisible();
    await drafts.getByText('Brackets per draft as a table').click();
    await expect(drafts.getByRole('row')).toHaveText([
      /Draft/,
      /Rev\. 1.*12 Mar(ch)? 2031.*2/,
      /Rev\. 2.*soon.*1/,
    ]);
  });

  await test.step('no violation by axe, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  await test.step('a draft is deleted, and brought back', async () => {
    const draft = page.getByRole('article', { name: 'Rev. 1' });
    await draft.getByRole('button', { name: 'Delete' }).click();
    await expect(draft).toBeHidden();
    await page
      .getByRole('region', { name: 'Notices' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(draft).toContainText('proposed by Aldria');
  });
});

test('a text that another tab saved meanwhile is not overwritten unseen', async ({
  page,
  context,
}) => {
  await openBench(page);
  await field(page).fill(first);
  await saveButton(page).click();
  await expect(saveButton(page)).toBeDisabled();
  const other = await context.newPage();
  await other.goto(page.url());
  await field(other).fill(second);
  await field(page).fill(`${first} And back.`);
  await saveButton(other).click();
  await expect(page.getByText('The saved text was changed elsewhere')).toBeVisible();
  await expect(field(page)).toHaveValue(`${first} And back.`);
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(field(page)).toHaveValue(second);
});

test('an issue that is not there has a page that says so', async ({ page }) => {
  await openBench(page);
  await page.goto(page.url().replace(/text\/.*/, 'text/00000000-0000-7000-8000-000000000000'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no such issue in this track',
  );
});
