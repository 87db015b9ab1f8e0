import { expect, type Page } from '@playwright/test';
import { report } from './report.ts';
import { addByPaste, text } from './sources.ts';
import { dialog, goTo, goToTrack, grid, pick, record } from './steps.ts';

/**
 * To the example, at any of its pages: a source with a text and a record from it, and a common text of the
 * first issue with brackets and two drafts. What is typed has no bearing on the example's own answers.
 */
export async function addEvidence(page: Page): Promise<void> {
  await goTo(page, 'Sources');
  await addByPaste(page, report);
  await text(page).focus();
  for (const key of ['j', 'j', 'j', 'l']) await page.keyboard.press(key);
  const composer = dialog(page, 'Log a position');
  await pick(composer, 'Party', 'Ukraine');
  await composer.getByRole('radio', { name: 'Excludes', exact: true }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(composer).toBeHidden();

  await goToTrack(page, 'Security guarantees');
  await grid(page).getByRole('rowheader').first().click();
  await record(page, 'Issue').getByRole('link', { name: 'Text bench' }).click();
  for (const [label, words] of [
    ['Rev. 1', 'Forces [Russia: stay away / Ukraine: may be asked] and keep [their] distance.'],
    ['Rev. 2', 'Forces [Russia: stay away / Ukraine: may be asked] and keep their distance.'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Common text' }).fill(words);
    await page.getByRole('button', { name: 'Keep this draft' }).click();
    const form = dialog(page, 'Keep this draft');
    await form.getByRole('textbox', { name: 'Label' }).fill(label);
    await form.getByRole('button', { name: 'Keep draft' }).click();
    await expect(form).toBeHidden();
  }
}
