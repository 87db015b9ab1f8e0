import { expect, test } from '../support/fixtures.ts';
import { heldBack } from '../support/held-back.ts';
import { dialog, openExample } from '../support/steps.ts';
import { startStrait } from '../support/strait.ts';

test('the palette, pressed before the keys are loaded, opens with all that was typed since', async ({
  page,
}) => {
  // Long after the first paint, in the time of a test.
  const letThrough = await heldBack(page, /\/keys-/);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('settingz');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('s');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  letThrough();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
});

for (const [key, typed] of [
  ['Control+k', 'meeting'],
  ['/', 'pilots'],
] as const) {
  test(`${key} at the first paint, and typed on at once: nothing is lost`, async ({ page }) => {
    await startStrait(page);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await page.keyboard.press(key);
    await page.keyboard.type(typed);
    await expect(page.getByRole('combobox').first()).toHaveValue(typed);
    await expect(page.getByRole('combobox').first()).toBeFocused();
    await expect(page).toHaveURL(key === '/' ? /\/search/ : /\/n\//);
  });
}

test('what is typed after L, before the form is there, all stands in the statement', async ({
  page,
}) => {
  await startStrait(page);
  const statement = dialog(page, 'Log a position').getByRole('textbox', { name: 'Statement' });
  const heading = page.getByRole('heading', { level: 1 });

  await test.step('the form is still being loaded', async () => {
    const letThrough = await heldBack(page, /\/composer-/);
    await page.reload();
    await expect(heading).toHaveText('Arden strait talks');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('l');
    await page.keyboard.type('Strait: g m, j/k, l? No ships.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nor planez');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('s, v c x.');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(heading).toHaveText('Arden strait talks');
    letThrough();
    await expect(statement).toHaveValue('Strait: g m, j/k, l? No ships.\nNor planes, v c x.');
    await expect(statement).toBeFocused();
    await page.keyboard.type(' Yes.');
    await expect(statement).toHaveValue(/x\. Yes\.$/);
  });

  await test.step('a draft that was left goes on at its end', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('l');
    await page.keyboard.type(' More.');
    await expect(statement).toHaveValue(/x\. Yes\. More\.$/);
    await page.keyboard.press('Escape');
  });

  await test.step('not even the keys of commands are loaded', async () => {
    const letThrough = await heldBack(page, /\/keys-/);
    await page.reload();
    await expect(heading).toHaveText('Arden strait talks');
    await page.keyboard.press('l');
    await page.keyboard.type(' And ? again.');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    letThrough();
    await expect(statement).toHaveValue(/More\. And \? again\.$/);
    await expect(heading).toHaveText('Arden strait talks');
  });
});

test('what is typed after L is a draft if Escape comes before the form is there', async ({
  page,
}) => {
  await startStrait(page);
  const statement = dialog(page, 'Log a position').getByRole('textbox', { name: 'Statement' });
  const heading = page.getByRole('heading', { level: 1 });
  for (const [part, words] of [
    [/\/keys-/, 'No ships. '],
    [/\/composer-/, 'Nor planes.'],
  ] as const) {
    const letThrough = await heldBack(page, part);
    await page.reload();
    await expect(heading).toHaveText('Arden strait talks');
    if (String(part).includes('composer')) {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('l');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    letThrough();
    await expect(async () => {
      await page.keyboard.press('l');
      await expect(statement).toBeFocused({ timeout: 500 });
    }).toPass();
    await expect(statement).toHaveValue(new RegExp(`${words.trim()}\\s*$`));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('l');
  await expect(statement).toHaveValue('No ships. Nor planes.');
});

test('L where nothing can be logged keeps nothing back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await page.keyboard.press(',');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
});

test('G and L before the keys are loaded do not open the form', async ({ page }) => {
  await startStrait(page);
  const letThrough = await heldBack(page, /\/keys-/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arden strait talks');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  letThrough();
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page).toHaveURL(/\/meetings$/, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is typed while one is being logged stands in the statement of the next', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('main').getByRole('link', { name: 'Ukraine settlement' }).first().click();
  await page.getByRole('grid').getByRole('gridcell').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  const form = dialog(page, 'Log a position');
  const statement = form.getByRole('textbox', { name: 'Statement' });
  await statement.fill('The first of two.');
  for (const label of ['Party', 'Issue']) {
    const field = form.getByRole('combobox', { name: label, exact: true });
    if ((await field.inputValue()) !== '') continue;
    await field.press('ArrowDown');
    await page.getByRole('listbox').getByRole('option').first().click();
  }
  await form.getByRole('radio', { name: 'Supports', exact: true }).check({ force: true });
  await statement.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('The second, typed on at once.');
  await expect(form).toContainText('Logged:');
  await expect(statement).toHaveValue('The second, typed on at once.');
});
