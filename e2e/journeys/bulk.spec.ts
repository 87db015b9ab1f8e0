import { expect, test } from '../support/fixtures.ts';
import { addStep, dialog, goTo, openExample, places, startNegotiation } from '../support/steps.ts';

test('several steps are chosen by keys and mouse; status and deletion are one gesture each, undone at once', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  const titles = ['Send the draft', 'Name the negotiator', 'Agree on the host'];
  for (const title of titles) await addStep(page, { title });
  const main = page.getByRole('main');
  const step = (title: string) => main.getByRole('button', { name: title, exact: true });
  const bar = page.getByRole('region', { name: 'Selection' });

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Shift+j');
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await expect(bar).toContainText('3 selected');
  await page.keyboard.press('*');
  await page.keyboard.press('n');
  await expect(bar).toHaveCount(0);

  await step('Send the draft').click({ modifiers: ['Control'] });
  await step('Agree on the host').click({ modifiers: ['Control'] });
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('s');
  const values = dialog(page, 'Commands');
  await values.getByRole('option', { name: 'Cancelled' }).click();
  await expect(step('Name the negotiator')).toBeVisible();
  await expect(step('Send the draft')).toBeHidden();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Changed 2 records.');
  await notices.getByRole('button', { name: 'Undo' }).first().click();
  await expect(step('Send the draft')).toBeVisible();
  await expect(step('Agree on the host')).toBeVisible();

  await page.keyboard.press('Escape');
  await step('Send the draft').click({ modifiers: ['Control'] });
  await step('Agree on the host').click({ modifiers: ['Control'] });
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(step('Send the draft')).toHaveCount(0);
  await expect(step('Agree on the host')).toHaveCount(0);
  await expect(step('Name the negotiator')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(step('Send the draft')).toBeVisible();
  await expect(step('Agree on the host')).toBeVisible();

  await places(page).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('main')).toContainText('Before a deletion of many records');
});

test('where nothing is listed nothing can be selected, and selecting ends with its list', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('main').getByRole('link', { name: 'Ukraine settlement' }).first().click();
  const main = page.getByRole('main');
  const bar = page.getByRole('region', { name: 'Selection' });
  const view = main.getByRole('button', { name: /^View/ });
  const selectSeveral = page.getByRole('menuitem', { name: 'Select several' });
  await view.click();
  await selectSeveral.click();
  await expect(bar).toContainText('Press what to select');
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('No such words');
  await expect(main).toContainText('Nothing matches these filters');
  await expect(bar).toHaveCount(0);
  await view.click();
  await expect(page.getByRole('menuitem', { name: /^Save/ })).toBeVisible();
  await expect(selectSeveral).toHaveCount(0);
  await page.keyboard.press('Escape');
});
