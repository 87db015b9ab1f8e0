import { expect, test } from '../support/fixtures.ts';
import { addStep, dialog, goTo, openDialog } from '../support/steps.ts';
import { startStrait } from '../support/strait.ts';

test('places by G and a letter; rows by J and K, opened, edited and left by a letter each', async ({
  page,
}) => {
  test.slow();
  await startStrait(page, { track: 'Security guarantees', meetings: ['Talks of deputies'] });

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
  await startStrait(page);
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
  await startStrait(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Commands and keys', level: 1 })).toBeVisible();
  const main = page.getByRole('main');
  for (const group of ['Anywhere', 'Places', 'In lists and tables', 'With the record at hand']) {
    await expect(main.getByRole('region', { name: group })).toBeVisible();
  }
  await expect(main.getByRole('region', { name: 'Anywhere' })).toContainText('Log positionL');
  await expect(main.getByRole('region', { name: 'Places' })).toContainText('MeetingsG M');
});

test('with Russian letters on the keys, and with what is composed of several', async ({ page }) => {
  await startStrait(page);
  type Also = Pick<KeyboardEventInit, 'ctrlKey' | 'isComposing'>;
  const press = (key: string, code: string, more: Also = {}) =>
    page.evaluate(
      (init) => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', init));
      },
      { key, code, bubbles: true, cancelable: true, ...more },
    );
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
  await press('п', 'KeyG');
  await press('ь', 'KeyM');
  await expect(heading('Meetings')).toBeVisible();
  await press('с', 'KeyC');
  await expect(dialog(page, 'New meeting')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await press('п', 'KeyG');
  await press('б', 'Comma');
  await expect(heading('Settings')).toBeVisible();
  await press('л', 'KeyK', { ctrlKey: true });
  await expect(dialog(page, 'Commands')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  // What is being composed is text, not a command.
  await press('l', 'KeyL', { isComposing: true });
  await press('?', 'Slash', { isComposing: true });
  await press('п', 'KeyG');
  await press('т', 'KeyN');
  await expect(heading('Next steps')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape and Back lead to where the focus was', async ({ page }) => {
  await startStrait(page, {
    track: 'Security guarantees',
    meetings: ['Talks of deputies', 'Talks of ministers'],
  });
  const row = (name: string) => page.getByRole('button', { name, exact: true });
  const field = page.getByRole('combobox', { name: 'Search everything' });

  await row('Talks of ministers').focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row('Talks of ministers')).toBeFocused();

  await row('Talks of deputies').focus();
  await page.keyboard.press('/');
  await field.fill('ministers');
  await page.getByRole('option').filter({ hasText: 'Talks of ministers' }).click();
  await expect(page).toHaveURL(/meetings\?item=/);
  await page.goBack();
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(row('Talks of deputies')).toBeFocused();

  await goTo(page, 'Overview');
  const track = page.getByRole('main').getByRole('link', { name: 'Security guarantees' });
  await track.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Security guarantees' })).toBeVisible();
  await page.goBack();
  await expect(track).toBeFocused();
});

test('a record that was open beside a list gives the focus back to its line', async ({ page }) => {
  await startStrait(page);
  await goTo(page, 'Sources');
  const form = await openDialog(page, 'New source');
  await form.getByRole('textbox', { name: 'Title' }).fill('Strait reader');
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(form).toBeHidden();
  const line = page.getByRole('main').getByRole('button', { name: 'Strait reader', exact: true });
  // What was added is open at once.
  const beside = page.getByRole('region', { name: 'Strait reader' });
  await beside.getByRole('button', { name: 'Close' }).click();
  await expect(beside).toHaveCount(0);
  for (const leave of ['Escape', 'Back']) {
    await line.focus();
    await page.keyboard.press('Enter');
    await beside.getByRole('button', { name: 'Close' }).focus();
    if (leave === 'Back') await page.goBack();
    else await page.keyboard.press('Escape');
    await expect(beside).toHaveCount(0);
    await expect(line).toBeFocused();
  }
});
