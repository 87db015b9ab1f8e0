import { expect, test } from '../support/fixtures.ts';
import { addStep, dialog, goTo } from '../support/steps.ts';
import { startStrait } from '../support/strait.ts';

const palette = 'Commands';

test('the palette finds commands and places by a few letters, and runs them', async ({ page }) => {
  await startStrait(page, { track: 'Security guarantees' });
  const box = dialog(page, palette);
  const field = box.getByRole('combobox');
  const options = box.getByRole('option');

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('meetngs');
  await expect(options.first()).toContainText('Meetings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
  await expect(box).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('guarantees sec');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText('Track · Arden strait talks');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Security guarantees' })).toBeVisible();

  // From another page: goes there and opens the form.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nm');
  await expect(options.first()).toContainText('New meeting');
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'New meeting')).toBeVisible();
  await page.keyboard.press('Escape');

  // What was used comes first.
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(options.first()).toContainText(/Meetings|Security guarantees|New meeting/);
  await page.keyboard.type('zzzz');
  await expect(box.getByRole('status')).toContainText('Nothing is called that here.');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
});

test('the palette offers what can be done to the record with the focus, and the focus comes back', async ({
  page,
}) => {
  await startStrait(page, { meetings: ['Talks of deputies'] });
  const opener = page.getByRole('article', { name: 'Talks of deputies' }).getByRole('button', {
    name: 'Talks of deputies',
    exact: true,
  });
  await opener.focus();
  await page.keyboard.press('Control+k');
  const box = dialog(page, palette);
  await expect(box.getByRole('option').first()).toContainText('Talks of deputies');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('status');
  await expect(box.getByRole('option').first()).toContainText('Set status');
  await page.keyboard.press('Enter');
  await page.keyboard.type('held');
  await expect(box.getByRole('option').first()).toContainText('Held');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Talks of deputies' })).toContainText('Held');
  await expect(opener).toBeFocused();
});

test('the palette opens from within a field, and by mouse from the rail', async ({ page }) => {
  await startStrait(page);
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  await page.getByRole('button', { name: palette, exact: true }).click();
  await expect(dialog(page, palette).getByRole('combobox')).toBeFocused();
  await dialog(page, palette)
    .getByRole('option', { name: 'Switch between light and dark' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', /light|dark/);
});

test('one key closes it again: Escape, and nothing typed on', async ({ page }) => {
  await startStrait(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
});

test('it leads to every tab of a track, to what else has a page, and to files', async ({
  page,
}) => {
  await startStrait(page, { track: 'Security guarantees', meetings: ['Talks of deputies'] });
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
  const run = async (typed: string, first: string | RegExp) => {
    await page.keyboard.press('Control+k');
    const box = dialog(page, palette);
    await box.getByRole('combobox').fill(typed);
    await expect(box.getByRole('option').first()).toContainText(first);
    await page.keyboard.press('Enter');
    await expect(box).toHaveCount(0);
  };
  await run('security guar', 'Security guarantees');
  await expect(heading('Security guarantees')).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'Views of this track' });
  for (const [typed, label, tab] of [
    ['log of', 'Log of the track', 'Log'],
    ['understandings of', 'Understandings of the track', 'Understandings'],
    ['meetings of', 'Meetings of the track', 'Meetings'],
    ['steps of', 'Next steps of the track', 'Next steps'],
    ['positions of', 'Positions of the track', 'Positions'],
  ] as const) {
    await run(typed, label);
    await expect(tabs.locator('[aria-current="page"]')).toHaveText(tab);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('2');
  await expect(tabs.locator('[aria-current="page"]')).toHaveText('Log');
  await run('who confirms', 'Who confirms what');
  await expect(heading('Who confirms what')).toBeVisible();
  await run('merge', 'Merge');
  await expect(heading('Merge')).toBeVisible();
  await run('as of', 'As of a day');
  await expect(page.getByLabel('As of date')).toBeFocused();
  await run('talks of deputies', 'Meeting');
  await expect(page).toHaveURL(/meetings\?item=/);
  await run('export', 'Export');
  await expect(page).toHaveURL(/\/settings#files$/);
  await expect(heading('Settings')).toBeVisible();
});
