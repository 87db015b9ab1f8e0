import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { twoReadouts } from '../support/readouts.ts';
import { dialog, goTo } from '../support/steps.ts';

const main = (page: Page) => page.getByRole('main');
const table = (page: Page) => page.getByRole('table', { name: 'Readouts side by side' });
const row = (page: Page, text: string): Locator =>
  table(page).getByRole('row').filter({ hasText: text });
const verdict = (page: Page, text: string, party: string): Locator =>
  row(page, text).getByRole('combobox', { name: new RegExp(`^How ${party}’s readout deals`) });

async function match(page: Page, point: string, with_: string): Promise<void> {
  await row(page, point)
    .getByRole('button', { name: /^Use this point of/ })
    .click();
  await page.getByRole('menuitem', { name: 'Match with a point of another readout' }).click();
  await expect(main(page).getByText('Choose its counterpart in another readout')).toBeVisible();
  await row(page, with_).getByRole('button', { name: 'Match with this' }).click();
  await expect(row(page, with_).getByRole('group', { name: /^Point of/ })).toHaveCount(2);
}

test.describe('two accounts of one meeting', () => {
  test.beforeEach(async ({ page }) => {
    await twoReadouts(page);
  });

  test('are matched point by point and judged by the user, never by the program', async ({
    page,
  }) => {
    await expect(table(page).getByRole('group', { name: /^Point of/ })).toHaveCount(9);
    for (const select of await table(page).getByRole('combobox').all())
      await expect(select).toHaveValue('');
    await match(page, 'Notice of 48 hours is agreed.', 'Notice of 48 hours was agreed.');
    await match(page, 'Patrols in the strait', 'Patrols north of the strait');
    await match(page, 'A third-state force remains', 'No third-state force was');

    await test.step('differences in wording are marked by word', async () => {
      await expect(
        row(page, 'Patrols north').getByRole('deletion').filter({ hasText: 'north' }),
      ).toBeVisible();
      await main(page).getByRole('checkbox', { name: 'Mark differences in wording' }).click();
      await expect(table(page).getByRole('deletion')).toHaveCount(0);
      await expect(page).toHaveURL(/marks=off/);
    });

    await test.step('with the readout that the user chooses', async () => {
      await main(page).getByRole('checkbox', { name: 'Mark differences in wording' }).click();
      const against = (party: string) =>
        table(page).getByRole('button', { name: `Compare the wording with ${party}’s readout` });
      await expect(against('Aldria')).toHaveAttribute('aria-pressed', 'true');
      await against('Borea').press('Enter');
      await expect(against('Borea')).toHaveAttribute('aria-pressed', 'true');
      await expect(page).toHaveURL(/base=/);
      await expect(
        row(page, 'Patrols').getByRole('insertion').filter({ hasText: 'north' }),
      ).toBeVisible();
      await against('Aldria').click();
      await expect(page).not.toHaveURL(/base=/);
      await main(page).getByRole('checkbox', { name: 'Mark differences in wording' }).click();
      await expect(page).toHaveURL(/marks=off/);
      const crumbs = page.getByRole('navigation', { name: 'Where you are' });
      await expect(crumbs).toContainText(/Second round\s*\/\s*Readouts/);
    });

    await test.step('each kind of difference', async () => {
      await verdict(page, 'Notice of 48', 'Aldria').selectOption({ label: 'Asserted' });
      await verdict(page, 'Notice of 48', 'Borea').selectOption({ label: 'Asserted' });
      await verdict(page, 'Patrols north', 'Borea').selectOption({ label: 'Differs' });
      await verdict(page, 'No third-state', 'Borea').selectOption({ label: 'Contradicts' });
      await verdict(page, 'A joint commission', 'Borea').selectOption({ label: 'Omitted' });
      await expect(main(page).getByRole('status').filter({ hasText: 'Not judged' })).toHaveText(
        /Asserted 2\s*Omitted 1\s*Differs 1\s*Contradicts 1\s*Not judged 7/,
      );
      // A point that is there was not omitted.
      await expect(
        verdict(page, 'Patrols north', 'Borea').getByRole('option', { name: 'Omitted' }),
      ).toHaveCount(0);
    });

    await test.step('all of it is on the disk', async () => {
      await page.reload();
      await expect(verdict(page, 'No third-state', 'Borea')).toHaveValue('contradicts');
      await expect(verdict(page, 'A joint commission', 'Borea')).toHaveValue('omitted');
      await expect(table(page).getByRole('row')).toHaveCount(7);
    });

    await test.step('taken out it stands alone', async () => {
      await row(page, 'Notice of 48 hours is agreed.')
        .getByRole('button', { name: 'Use this point of Borea’s readout' })
        .click();
      await page.getByRole('menuitem', { name: 'Take out of this row' }).click();
      await expect(table(page).getByRole('row')).toHaveCount(8);
    });
  });

  test('can be matched by keys alone, and given up with Escape', async ({ page }) => {
    const point = row(page, 'Tolls will be reviewed.');
    await point.getByRole('button', { name: /^Use this point/ }).press('Enter');
    await page
      .getByRole('menuitem', { name: 'Match with a point of another readout' })
      .press('Enter');
    const target = row(page, 'A joint commission').getByRole('button', { name: 'Match with this' });
    await target.focus();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Match with this' })).toHaveCount(0);
    await expect(point.getByRole('group', { name: 'Point of Borea’s readout' })).toBeFocused();
    await point.getByRole('button', { name: /^Use this point/ }).press('Enter');
    await page
      .getByRole('menuitem', { name: 'Match with a point of another readout' })
      .press('Enter');
    await target.press('Enter');
    await expect(
      row(page, 'A joint commission').getByRole('group', { name: 'Point of Borea’s readout' }),
    ).toBeFocused();
  });

  test('can be matched by dragging', async ({ page }) => {
    const handle = row(page, 'Tolls will be reviewed.').locator('[draggable=true]');
    await handle.dragTo(row(page, 'A joint commission').getByRole('cell').last());
    await expect(
      row(page, 'A joint commission').getByRole('group', { name: /^Point of/ }),
    ).toHaveCount(2);
  });

  test('a point becomes a position, a claim or a next step', async ({ page }) => {
    await test.step('what is about another’s mind is never that other’s own position', async () => {
      const mind = row(page, 'Borea has come to see');
      await mind.getByRole('button', { name: /^Use this point/ }).click();
      await page.getByRole('menuitem', { name: 'Log as ascribed to Borea…' }).click();
      await dialog(page)
        .or(page.getByRole('alertdialog'))
        .getByRole('button', { name: 'Log as ascribed' })
        .click();
      const composer = dialog(page, 'Log a position');
      await expect(composer.getByText('This is what Aldria says of Borea.')).toBeVisible();
      await expect(composer.getByRole('combobox', { name: 'Party' })).toHaveValue('Borea');
      await expect(composer.getByRole('textbox', { name: 'Statement' })).toHaveValue(
        'Borea has come to see that the islands matter.',
      );
      await composer.getByRole('radio', { name: 'Accepts', exact: true }).check({ force: true });
      const relation = composer.getByRole('combobox', { name: 'Relation' });
      await expect(relation).toHaveValue('ascribed');
      await relation.selectOption('own');
      await composer.getByRole('button', { name: 'Log position' }).click();
      await expect(composer.getByText(/so it is no position of Borea’s own/)).toBeVisible();
      await relation.selectOption('ascribed');
      await composer.getByRole('button', { name: 'Log position' }).click();
      await expect(composer).toBeHidden();
    });

    await test.step('a claim of the party whose account it is', async () => {
      await row(page, 'Patrols north')
        .getByRole('button', { name: /^Use this point/ })
        .click();
      await page.getByRole('menuitem', { name: 'Record as a claim of Aldria…' }).click();
      const form = dialog(page, 'Record as a claim of Aldria');
      await form.getByRole('combobox', { name: 'Understanding' }).selectOption('new');
      await form.getByRole('textbox', { name: 'Title' }).fill('Patrols end');
      await form
        .getByRole('combobox', { name: 'Track' })
        .selectOption({ label: 'Security guarantees' });
      await form.getByRole('button', { name: 'Save claim' }).click();
      await expect(form.getByText('Choose how this side claims it.')).toBeVisible();
      await form.getByRole('combobox', { name: 'How it is claimed' }).selectOption('asserted');
      await form.getByRole('button', { name: 'Save claim' }).click();
      await expect(form).toBeHidden();
    });

    await test.step('a next step on that party’s word', async () => {
      await row(page, 'A joint commission')
        .getByRole('button', { name: /^Use this point/ })
        .click();
      await page.getByRole('menuitem', { name: 'Make a next step of it…' }).click();
      const form = dialog(page, 'New next step');
      await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(
        'A joint commission will be seated by June.',
      );
      await form.getByRole('checkbox', { name: 'Borea' }).check();
      await form.getByRole('button', { name: 'Add step' }).click();
      await expect(form).toBeHidden();
    });

    await goTo(page, 'Log');
    await main(page).getByRole('combobox', { name: 'Party' }).selectOption({ label: 'Borea' });
    await main(page).getByRole('radio', { name: 'Itself' }).click({ force: true });
    await expect(
      main(page).getByRole('heading', { name: 'Nothing on record from Borea' }),
    ).toBeVisible();
    await goTo(page, 'Understandings');
    await expect(main(page).getByText('Claimed by one side').first()).toBeVisible();
    await goTo(page, 'Next steps');
    await expect(
      main(page).getByRole('button', {
        name: 'A joint commission will be seated by June.',
        exact: true,
      }),
    ).toBeVisible();
  });
});
