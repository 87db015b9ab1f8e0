import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { report } from '../support/report.ts';
import { addByPaste, startWithParties, text } from '../support/sources.ts';
import { dialog, expectSaved } from '../support/steps.ts';

test('a claim, a step and a meeting open their passage, and the passage opens them', async ({
  page,
}) => {
  await startWithParties(page);
  await addByPaste(page, report);

  await takeUp(page, 'Understanding?');
  const form = dialog(page, 'Log an understanding');
  // The words that led to it are shown; how they sound is offered, and nothing is filled in.
  const words = form.getByRole('list', { name: 'Words that led to it' });
  await expect(words).toContainText('in principle');
  await expect(form.getByRole('combobox', { name: 'How' })).toHaveValue('');
  await form.getByRole('combobox', { name: 'Who says so' }).selectOption({ label: 'Borea' });
  await form.getByRole('button', { name: 'Hedged' }).click();
  await expect(form.getByRole('combobox', { name: 'How' })).toHaveValue('hedged');
  // What offered it is gone; the keys stay in the form.
  await expect(form.getByRole('combobox', { name: 'How' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();

  await takeUp(page, 'Next step?');
  // Who says so is no person on record: the source's own words for her stand there.
  await expect(
    dialog(page, 'Log a next step').getByRole('textbox', { name: 'According to, in words' }),
  ).toHaveValue(/Orlen/);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await takeUp(page, 'Meeting?');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expectSaved(page);

  await roundTrip(page, 'Understanding, claim of Borea', /Both sides said that notice of 48 hours/);
  await roundTrip(page, 'Next step', /According to Ms\. Orlen, the two sides will appoint/);
  await roundTrip(page, 'Meeting', /The foreign ministers of Aldria and Borea said/);
});

test('what else a passage can be is offered too, and nothing is on record without a yes', async ({
  page,
}) => {
  await startWithParties(page);
  await addByPaste(page, report);
  const offer = suggestion(page, 'Next step?');
  await offer.getByRole('button', { name: 'Take it up as: Meeting' }).click();
  const form = dialog(page, 'Log a meeting');
  await expect(form.getByRole('list', { name: 'Words that led to it' })).toContainText(
    'are to meet',
  );
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(text(page).getByRole('link', { name: /^Open/ })).toHaveCount(0);

  await offer.getByRole('button', { name: 'Take it up as: Meeting' }).click();
  await form.getByRole('button', { name: 'Log meeting' }).click();
  await expect(form).toBeHidden();
  // The keys are back in the text.
  await expect(text(page)).toBeFocused();
  await expect(
    text(page)
      .getByRole('listitem')
      .filter({ hasText: /^Meeting[^?]/ }),
  ).toHaveCount(1);
  await expect(offer).toHaveCount(0);
});

const suggestion = (page: Page, noun: string) =>
  text(page).getByRole('listitem').filter({ hasText: noun }).first();

async function takeUp(page: Page, noun: string): Promise<void> {
  await suggestion(page, noun).getByRole('button', { name: 'Take it up', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

/** From the passage to the record that rests on it, and from there back to the passage. */
async function roundTrip(page: Page, noun: string, passage: RegExp): Promise<void> {
  const mark = text(page)
    .getByRole('listitem')
    .filter({ hasText: noun })
    .filter({ has: page.getByRole('link', { name: /^Open/ }) });
  await mark.getByRole('link', { name: /^Open/ }).click();
  await expect(text(page)).toBeHidden();
  await page.getByRole('link', { name: passage }).click();
  await expect(text(page)).toBeVisible();
  await expect(page).toHaveURL(/quote=/);
  await expect(mark.getByRole('button', { pressed: true })).toBeVisible();
  await expect(text(page).locator('mark[data-active]')).toHaveText(passage);
}

test('a note in the margin can be changed and taken away, and brought back', async ({ page }) => {
  await startWithParties(page);
  await addByPaste(page, 'Round two\n\nThe minister left early. Nobody said why.');
  await text(page).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  const note = dialog(page, 'Write a note');
  await note.getByRole('textbox', { name: 'Note' }).fill('Ask the mediater.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit Ask the mediater.' }).click();
  const edit = dialog(page, 'Edit note');
  await edit.getByRole('textbox', { name: 'Note' }).fill('Ask the mediator.');
  await edit.getByRole('button', { name: 'Save note' }).click();
  const margin = text(page).getByRole('listitem').filter({ hasText: 'Ask the mediator.' });
  await expect(margin).toBeVisible();
  await margin.getByRole('button', { name: /^Edit/ }).click();
  await edit.getByRole('button', { name: 'Delete note' }).click();
  await expect(margin).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(margin).toBeVisible();
});
