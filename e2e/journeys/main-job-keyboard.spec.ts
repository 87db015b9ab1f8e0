import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { dialog, grid } from '../support/steps.ts';

/** Presses Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as never)))
      return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

const type = async (page: Page, words: string) => await page.keyboard.type(words);
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the whole job by keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('/');

  await test.step('a negotiation and a track', async () => {
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'New negotiation' }));
    await press(page, 'Enter');
    await expect(
      dialog(page, 'New negotiation').getByRole('textbox', { name: 'Title' }),
    ).toBeFocused();
    await type(page, 'Arden strait talks');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'New track' }));
    await press(page, 'Enter');
    const form = dialog(page, 'New track');
    await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await type(page, 'Security guarantees');
    await press(page, 'Control+Enter');
    await expect(form).toBeHidden();
    await expect(page.getByRole('button', { name: 'New track' })).toBeFocused();
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Security guarantees' }));
    await press(page, 'Enter');
    await expect(
      page.getByRole('heading', { name: 'Security guarantees', level: 1 }),
    ).toBeVisible();
  });

  const composer = dialog(page, 'Log a position');
  await test.step('L opens the composer; two entries in a row without leaving it', async () => {
    await press(page, 'l');
    const statement = composer.getByRole('textbox', { name: 'Statement' });
    await expect(statement).toBeFocused();
    await type(page, 'No foreign escort in the strait.');
    await press(page, 'Tab');
    await expect(composer.getByRole('combobox', { name: 'Party' })).toBeFocused();
    await type(page, 'Aldria');
    await expect(page.getByRole('listbox').getByRole('option')).toBeVisible();
    await press(page, 'Enter');
    await tabTo(page, composer.getByRole('combobox', { name: 'Issue' }));
    await type(page, 'Escorts');
    await expect(page.getByRole('listbox').getByRole('option')).toBeVisible();
    await press(page, 'Enter');
    await tabTo(page, composer.getByRole('radio', { name: 'Excludes' }));
    await press(page, 'Space');
    await press(page, 'Control+Shift+Enter');
    await expect(composer).toContainText('Logged: Aldria.');

    await expect(statement).toBeFocused();
    await expect(statement).toHaveValue('');
    await type(page, 'Pilots keep their papers.');
    await tabTo(page, composer.getByRole('combobox', { name: 'Issue' }));
    await press(page, 'Control+a');
    await type(page, 'Pilots');
    await expect(page.getByRole('listbox').getByRole('option')).toBeVisible();
    await press(page, 'Enter');
    await tabTo(page, composer.getByRole('radio', { name: 'Excludes' }));
    await press(page, 'ArrowLeft', 'Space');
    await press(page, 'Control+Enter');
    await expect(composer).toBeHidden();
  });

  await test.step('letters stay letters inside fields', async () => {
    await tabTo(page, page.getByRole('searchbox', { name: 'Find in this table' }));
    await type(page, 'l');
    await expect(composer).toBeHidden();
    await press(page, 'Backspace');
  });

  await test.step('arrows in the table, Enter for the record, Escape back to the cell', async () => {
    const table = grid(page);
    await expect(table.getByRole('rowheader')).toHaveCount(2);
    await tabTo(page, table.getByRole('rowheader').or(table.getByRole('gridcell')));
    await press(page, 'Control+Home', 'ArrowRight');
    const cell = table.getByRole('gridcell').filter({ hasText: 'No foreign escort' });
    await expect(cell).toBeFocused();
    await press(page, 'Enter');
    await expect(page.getByRole('region', { name: 'Position', exact: true })).toContainText(
      'No foreign escort',
    );
    await press(page, 'Escape');
    await expect(page.getByRole('region', { name: 'Position', exact: true })).toBeHidden();
    await expect(cell).toBeFocused();
  });

  await test.step('Alt with an arrow moves the issue, and the focus goes along', async () => {
    const heads = grid(page).getByRole('rowheader');
    await press(page, 'Home', 'Alt+ArrowDown');
    await expect(heads.nth(1)).toContainText('Escorts');
    await expect(heads.nth(1)).toBeFocused();
    await press(page, 'Alt+ArrowUp');
    await expect(heads.nth(0)).toContainText('Escorts');
  });

  await test.step('L from a cell starts there; Escape keeps the words and gives the focus back', async () => {
    await press(page, 'ArrowRight');
    const cell = grid(page).getByRole('gridcell').filter({ hasText: 'No foreign escort' });
    await expect(cell).toBeFocused();
    await press(page, 'l');
    await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('Aldria');
    await expect(composer.getByRole('combobox', { name: 'Issue' })).toHaveValue('Escorts');
    await type(page, 'Half a thought');
    await press(page, 'Escape');
    await expect(composer).toBeHidden();
    await expect(cell).toBeFocused();
    await press(page, 'l');
    await expect(composer.getByRole('textbox', { name: 'Statement' })).toHaveValue(
      'Half a thought',
    );
    await press(page, 'Escape');
    await expect(cell).toBeFocused();
  });

  await test.step('a meeting with its follow-up, and a step', async () => {
    await goByKeys(page, 'Meetings');
    await tabTo(page, page.getByRole('button', { name: 'New meeting' }));
    await press(page, 'Enter');
    await expect(dialog(page, 'New meeting')).toBeVisible();
    await type(page, 'Meeting at the town hall');
    await press(page, 'Control+Enter');
    const meeting = page.getByRole('article', { name: 'Meeting at the town hall' });
    await expect(meeting).toBeVisible();
    await tabTo(page, meeting.getByRole('button', { name: 'Mark follow-up' }), 'Shift+Tab');
    await press(page, 'Enter');
    const form = page.getByRole('form', { name: 'Follow-up' });
    await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await press(page, 'Control+a');
    await type(page, 'Deputies');
    await press(page, 'Tab');
    await type(page, 'soon');
    await press(page, 'Enter');
    await expect(form).toBeHidden();
    await expect(page.getByRole('article', { name: 'Deputies' })).toBeVisible();

    await goByKeys(page, 'Next steps');
    const add = page.getByRole('button', { name: 'New next step' });
    await tabTo(page, add);
    await press(page, 'Enter');
    await expect(
      dialog(page, 'New next step').getByRole('textbox', { name: 'Title' }),
    ).toBeFocused();
    await type(page, 'Release the pilots');
    await press(page, 'Control+Enter');
    await expect(
      page.getByRole('button', { name: 'Release the pilots', exact: true }),
    ).toBeVisible();
    await tabTo(
      page,
      page.getByRole('checkbox', { name: 'Done: Release the pilots' }),
      'Shift+Tab',
    );
    await press(page, 'Space');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
      '“Release the pilots” is done.',
    );
  });
});

async function goByKeys(page: Page, place: string): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Places of this negotiation' });
  await tabTo(page, links.getByRole('link', { name: place }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: place, level: 1 })).toBeVisible();
}
