import { expect, test } from '../support/fixtures.ts';
import { report } from '../support/report.ts';
import { addByPaste, reportTitle, startWithParties, text } from '../support/sources.ts';
import { dialog, expectSaved } from '../support/steps.ts';

test('from a pasted report to records, by keys alone, without leaving the text', async ({
  page,
}) => {
  await startWithParties(page);
  await addByPaste(page, report);
  await expect(page.getByRole('heading', { level: 1, name: reportTitle })).toBeVisible();

  await text(page).focus();
  // Title, dateline, then the paragraph of the Aldrian minister.
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
  await page.keyboard.press('l');
  const composer = dialog(page, 'Log a position');
  await expect(composer.getByRole('textbox', { name: 'Statement' })).toHaveValue(
    /^Aldrian foreign minister Ada Orlen told reporters/,
  );
  await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('Aldria');
  await expect(composer.getByRole('combobox', { name: 'Wording' })).toHaveValue('verbatim');
  await expect(composer.getByRole('textbox', { name: 'Date' })).toHaveValue('');
  await expect(composer.getByRole('radio', { name: 'Excludes', exact: true })).toBeFocused();
  await page.keyboard.press('1');
  await expect(composer.getByRole('radio', { name: 'Excludes', exact: true })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(composer).toBeHidden();
  await expectSaved(page);

  // The keys are back in the text, at the same place, and the record stands in the margin.
  await expect(text(page)).toBeFocused();
  const mark = text(page).getByRole('listitem').filter({ hasText: 'Excludes' });
  await expect(mark).toContainText('Aldria');
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  await dialog(page, 'Write a note').getByRole('textbox', { name: 'Note' }).fill('Check the day.');
  await page.keyboard.press('Control+Enter');
  await expect(
    text(page).getByRole('listitem').filter({ hasText: 'Check the day.' }),
  ).toBeVisible();
  for (const [letter, form, record] of [
    ['u', 'Log an understanding', 'Understanding'],
    ['s', 'Log a next step', 'Next step'],
    ['m', 'Log a meeting', 'Meeting'],
  ] as const) {
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press(letter);
    await expect(dialog(page, form).getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
    await page.keyboard.press('Control+Enter');
    const logged = text(page).getByRole('listitem').filter({ hasText: record });
    await expect(logged.getByRole('link', { name: /^Open/ })).toBeVisible();
  }

  // A passage opens its records, and a record its passage.
  await text(page).getByText('told reporters that her government').click();
  await expect(page).toHaveURL(/quote=/);
  await expect(mark.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(mark.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

test('with the mouse: a partial quote, and a name that may be two parties is asked', async ({
  page,
}) => {
  await startWithParties(page);
  await addByPaste(page, report);
  await text(page).getByText('Both sides said').dblclick();
  await page.keyboard.press('Escape');
  const paragraph = text(page).locator('p').nth(1);
  await paragraph.click({ clickCount: 3 });
  await page
    .getByRole('group', { name: 'Log from the passage' })
    .getByRole('button', { name: 'Position' })
    .click();
  const composer = dialog(page, 'Log a position');
  await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('');
  await expect(composer.getByRole('combobox', { name: 'Wording' })).toHaveValue('partial-quote');
  await composer
    .getByRole('group', { name: /Whose position/ })
    .getByRole('button', { name: 'Borea' })
    .click();
  await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('Borea');
});

test('a whole report becomes records by a few keys each; no stance is ever chosen for a person', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await startWithParties(page);
  await addByPaste(page, report);
  await text(page).focus();
  const offered = text(page).getByRole('button', { name: 'Take it up' });
  await expect(offered.first()).toBeVisible();
  let gestures = 0;
  let records = 0;
  const press = async (key: string) => {
    gestures += 1;
    await page.keyboard.press(key);
  };
  const composer = dialog(page, 'Log a position');
  for (;;) {
    await expect(text(page)).toBeFocused();
    const before = await offered.count();
    if (before === 0) break;
    await press('g');
    await press('Enter');
    await expect(dialog(page)).toBeVisible();
    if (await composer.isVisible()) {
      await expect(composer.getByRole('radio', { checked: true })).toHaveCount(0);
      const party = composer.getByRole('combobox', { name: 'Party' });
      if ((await party.inputValue()) === '') {
        const named = composer.getByRole('group', { name: /Whose position/ });
        if ((await named.count()) > 0) await press('Enter');
        else {
          await party.fill('Bor');
          await press('Enter');
          await composer.getByRole('radio', { name: 'Excludes', exact: true }).focus();
          gestures += 4;
        }
      }
      await press('2');
    }
    await press('Control+Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(offered).not.toHaveCount(before);
    records += 1;
  }
  console.info(`${records} records, ${gestures} gestures`);
  expect(records).toBeGreaterThan(6);
  expect(gestures / records).toBeLessThan(6);
});
