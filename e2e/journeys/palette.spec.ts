import { expect, test } from '../support/fixtures.ts';
import { addMeeting, addStep, addTrack, dialog, goTo, startNegotiation } from '../support/steps.ts';

const palette = 'Commands';

test('the palette finds commands and places by a few letters, and runs them', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
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
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Talks of deputies' });
  await page.keyboard.press('Escape');
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
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  await page.getByRole('button', { name: palette, exact: true }).click();
  await expect(dialog(page, palette).getByRole('combobox')).toBeFocused();
  await dialog(page, palette)
    .getByRole('option', { name: 'Switch between light and dark' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', /light|dark/);
});
