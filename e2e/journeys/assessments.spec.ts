import type { Page } from '@playwright/test';
import { exportEverything, importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  dialog,
  goTo,
  goToTrack,
  grid,
  logPosition,
  openDialog,
  openExample,
  pick,
  record,
  startNegotiation,
} from '../support/steps.ts';

interface NewAssessment {
  readonly kind: string;
  readonly party?: string;
  readonly issue?: string;
  readonly reading: string;
  readonly likelihood?: string;
  readonly confidence?: string;
}

async function assess(page: Page, given: NewAssessment): Promise<void> {
  const form = await openDialog(page, 'New assessment');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: given.kind });
  if (given.party !== undefined) await pick(form, 'Party', given.party);
  if (given.issue !== undefined) await pick(form, 'Issue', given.issue);
  await form.getByRole('textbox', { name: 'Your reading' }).fill(given.reading);
  const words = form.getByRole('combobox', { name: 'Likelihood' });
  if (given.likelihood !== undefined) await words.fill(given.likelihood);
  if (given.confidence !== undefined)
    await form.getByRole('combobox', { name: 'Confidence' }).fill(given.confidence);
  await form.getByRole('button', { name: 'Add assessment' }).click();
  await expect(form).toBeHidden();
}

test('every red line of the example: declared, and inferred apart', async ({ page }) => {
  await openExample(page);
  await goTo(page, 'Assessments');
  await page.getByRole('link', { name: 'Red lines' }).click();
  const declared = page.getByRole('region', { name: /^Declared/ });
  const inferred = page.getByRole('region', { name: /^Inferred/ });
  await expect(declared.getByRole('listitem')).toHaveCount(1);
  await expect(declared).toContainText('Contingent in Ukraine');
  await expect(inferred).toContainText('You have inferred no red line.');

  await assess(page, {
    kind: 'Inferred red line',
    party: 'Ukraine',
    reading: 'No talks about it in its absence.',
    likelihood: 'almost certain',
    confidence: 'by my own reckoning',
  });
  await expect(inferred.getByRole('listitem')).toHaveCount(1);
  await expect(inferred).toContainText('almost certain · by my own reckoning');
  await expect(declared.getByRole('listitem')).toHaveCount(1);
  await expect(declared).not.toContainText('absence');
});

test('an assessment stands beside the record, counts nowhere, and can be taken back', async ({
  page,
}) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Passage');
  await goToTrack(page, 'Passage');
  await logPosition(page, {
    statement: 'Pilots come from both shores.',
    party: 'Aldria',
    issue: 'Pilots',
    stance: 'Supports',
  });
  const cells = await grid(page).innerText();
  await grid(page)
    .getByRole('gridcell', { name: /Supports/ })
    .click();
  const section = record(page).getByRole('region', { name: 'Assessment (yours, not stated)' });
  await section.getByRole('button', { name: 'New assessment' }).click();
  const form = dialog(page, 'New assessment');
  await expect(form.getByRole('combobox', { name: 'Party' })).toHaveValue('Aldria');
  await expect(form.getByRole('combobox', { name: 'Issue' })).toHaveValue('Pilots');

  await test.step('a blank one is refused; what was typed survives Escape', async () => {
    await form.getByRole('button', { name: 'Add assessment' }).click();
    const reading = form.getByRole('textbox', { name: 'Your reading' });
    await expect(reading).toHaveAttribute('aria-invalid', 'true');
    await reading.fill('Wants the pilots’ fees.');
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await section.getByRole('button', { name: 'New assessment' }).click();
    await expect(reading).toHaveValue('Wants the pilots’ fees.');
    await form.getByRole('button', { name: 'Add assessment' }).click();
    await expect(form).toBeHidden();
  });
  await expect(section).toContainText('likelihood not given · confidence not given');
  await expect(section).toContainText('Wants the pilots’ fees.');
  expect(await grid(page).innerText()).toBe(cells);

  await test.step('an earlier day offers no edit of it', async () => {
    const url = page.url();
    await page.getByRole('main').getByRole('slider', { name: 'Move through time' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('region', { name: 'An earlier day is shown' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Edit assessment|New assessment/ })).toHaveCount(
      0,
    );
    await page.goto(url);
  });
  await section.getByRole('button', { name: /^Edit assessment/ }).click();
  await dialog(page, 'Edit assessment').getByRole('button', { name: 'Delete assessment' }).click();
  await expect(section).not.toContainText('Wants the pilots’ fees.');
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(section).toContainText('Wants the pilots’ fees.');
});

test('an export has assessments only where a person asks for them', async ({
  page,
  browser,
  watch,
}) => {
  await openExample(page);
  await goTo(page, 'Assessments');
  await assess(page, { kind: 'Interest', party: 'Russia', reading: 'The quiet of its border' });
  await page.goto('/settings');
  const box = page.getByRole('checkbox', { name: 'Include assessments' });
  await expect(box).not.toBeChecked();
  const lean = await exportEverything(page);
  expect(lean.text).not.toContain('The quiet of its border');
  expect(lean.records.some((line) => line.startsWith('{"assessments"'))).toBe(false);
  await expect(page.getByText('Left out: 1 assessment')).toBeVisible();

  await box.check();
  const full = await exportEverything(page);
  expect(full.text).toContain('The quiet of its border');
  expect(full.records.length).toBe(lean.records.length + 2);

  await test.step('and elsewhere the whole comes in exactly as it went out', async () => {
    const context = await browser.newContext();
    await watch(context);
    const other = await context.newPage();
    await other.goto('/');
    await importFile(other, full.text);
    await other.goto('/settings');
    await other.getByRole('checkbox', { name: 'Include assessments' }).check();
    const again = await exportEverything(other);
    expect(again.digest).toBe(full.digest);
    await context.close();
  });
});
