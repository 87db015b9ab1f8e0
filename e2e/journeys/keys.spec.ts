import { expect, test } from '../support/fixtures.ts';
import { addMeeting, addStep, addTrack, dialog, goTo, startNegotiation } from '../support/steps.ts';

test('places by G and a letter; rows by J and K, opened, edited and left by a letter each', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Talks of deputies' });
  await page.keyboard.press('Escape');

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 });

  await press('g', 'n');
  await expect(heading('Next steps')).toBeVisible();
  await addStep(page, { title: 'Send the draft to Borea' });
  await addStep(page, { title: 'Name the negotiator' });
  const row = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('heading', { level: 1 }).click();
  await press('j');
  const first = page.locator(':focus');
  await expect(first).toHaveAccessibleName(/Send the draft|Name the negotiator/);
  const name = (await first.textContent()) ?? '';
  await press('j');
  await expect(row(name)).not.toBeFocused();
  await press('k');
  await expect(row(name)).toBeFocused();
  await press('o');
  await expect(row(name)).toHaveAttribute('aria-expanded', 'true');
  await press('u');
  await expect(row(name)).toHaveAttribute('aria-expanded', 'false');

  await press('e');
  const form = dialog(page, 'Edit step');
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('jkg');
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(/jkg/);
  await press('Escape');
  await expect(row(name)).toBeFocused();

  await press('s');
  await expect(dialog(page, 'Commands').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('dropped');
  await press('Escape');
  await expect(row(name)).toBeFocused();
  await press('c');
  await expect(dialog(page, 'New next step')).toBeVisible();
  await press('Escape');

  await press('g', 'o');
  await expect(heading('Arden strait talks')).toBeVisible();
  await press('j');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Security guarantees' }),
  ).toBeFocused();
  await press('o');
  await expect(heading('Security guarantees')).toBeVisible();
  await press('u');
  await expect(heading('Arden strait talks')).toBeVisible();
});

test('letters can be switched off; what has Ctrl stays', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await page.keyboard.press('g');
  await page.keyboard.press(',');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(dialog(page, 'Commands')).toBeVisible();
});

test('the help page lists every command with its keys', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Commands and keys', level: 1 })).toBeVisible();
  const main = page.getByRole('main');
  for (const group of ['Anywhere', 'Places', 'In lists and tables', 'With the record at hand']) {
    await expect(main.getByRole('region', { name: group })).toBeVisible();
  }
  await expect(main.getByRole('region', { name: 'Anywhere' })).toContainText('Log positionL');
  await expect(main.getByRole('region', { name: 'Places' })).toContainText('MeetingsG M');
});
