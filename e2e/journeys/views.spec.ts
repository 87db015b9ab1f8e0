import { expect, test } from '../support/fixtures.ts';
import { addStep, dialog, goTo, places, startNegotiation } from '../support/steps.ts';

test('a page with its filters gets a name in the side bar, opens from there, and its removal is undone', async ({
  page,
}) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  const rail = places(page);
  await expect(rail.getByRole('button', { name: 'Save this view' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Waiting with no date' }).click();
  await expect(page).toHaveURL(/undated=1/);
  await rail.getByRole('button', { name: 'Save this view' }).click();
  const form = dialog(page, 'Save this view');
  await form.getByRole('button', { name: 'Save view' }).click();
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/./);
  await form.getByRole('textbox', { name: 'Name' }).fill('Undated moves');
  await form.getByRole('button', { name: 'Save view' }).click();
  await expect(form).toBeHidden();

  const view = rail.getByRole('link', { name: 'Undated moves' });
  await expect(view).toHaveAttribute('aria-current', 'page');
  await goTo(page, 'Meetings');
  await page.reload();
  await view.click();
  await expect(page).toHaveURL(/steps\?undated=1/);
  await expect(page.getByRole('button', { name: 'Waiting with no date' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await goTo(page, 'Meetings');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('undated');
  await expect(dialog(page, 'Commands').getByRole('option').first()).toContainText('Saved view');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/undated=1/);

  await view.hover();
  await rail.getByRole('button', { name: 'Remove the view “Undated moves”' }).click();
  await expect(view).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(view).toBeVisible();
});

test('a saved view is renamed where it stands, by key and by mouse, and the old name comes back', async ({
  page,
}) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  const rail = places(page);
  const save = async (order: string, name: string) => {
    await page.getByRole('main').getByRole('button', { name: /^View/ }).click();
    await page.getByRole('menuitemradio', { name: order }).click();
    await page.keyboard.press('Escape');
    await rail.getByRole('button', { name: 'Save this view' }).click();
    const form = dialog(page, 'Save this view');
    await form.getByRole('textbox', { name: 'Name' }).fill(name);
    await form.getByRole('button', { name: 'Save view' }).click();
    await expect(form).toBeHidden();
  };
  await save('By title', 'Undated moves');
  await goTo(page, 'Next steps');
  await save('By owner', 'Late moves');

  await rail.getByRole('link', { name: 'Undated moves' }).focus();
  await page.keyboard.press('F2');
  const name = rail.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.fill('Late moves');
  await page.keyboard.press('Enter');
  await expect(rail.getByText('Another view has this name.')).toBeVisible();
  await name.fill('Moves with no day');
  await page.reload();
  await rail.getByRole('link', { name: 'Undated moves' }).focus();
  await page.keyboard.press('F2');
  await expect(name, 'what was typed is kept').toHaveValue('Moves with no day');
  await page.keyboard.press('Enter');
  const renamed = rail.getByRole('link', { name: 'Moves with no day' });
  await expect(renamed).toBeFocused();
  await page.reload();
  await expect(renamed).toBeVisible();

  await renamed.hover();
  await rail.getByRole('button', { name: 'Rename the view “Moves with no day”' }).click();
  await name.fill('Dateless');
  await page.keyboard.press('Enter');
  await expect(rail.getByRole('link', { name: 'Dateless' })).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(renamed).toBeVisible();
  await renamed.focus();
  await page.keyboard.press('Delete');
  await expect(renamed).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Notices' })
    .getByRole('button', { name: 'Undo' })
    .last()
    .click();
  await expect(renamed).toBeVisible();
});

test('groups and order of steps are the address, and Back and another tab have them', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  await addStep(page, { title: 'Agree on the host' });
  await page.getByRole('main').getByRole('button', { name: /^View/ }).click();
  const menu = page.getByRole('menu', { name: 'View' });
  await menu.getByRole('group', { name: 'Groups' }).getByText('By owner').click();
  await menu.getByRole('group', { name: 'Order' }).getByText('By title').click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/sort=title&group=owner|group=owner&sort=title/);
  await expect(page.getByRole('region', { name: 'No owner' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url().replace('sort=title', 'sort=nonsense'));
  await expect(other.getByRole('region', { name: 'No owner' })).toBeVisible();
  await other.getByRole('main').getByRole('button', { name: /^View/ }).click();
  await expect(
    other.getByRole('menuitemradio', { name: 'By what waits for what' }),
  ).toHaveAttribute('aria-checked', 'true');
});

test('what rows tell is the address, and the view is saved from its menu', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft to Borea' });
  const main = page.getByRole('main');
  await expect(main).toContainText('owner not recorded');
  await page.getByRole('main').getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Owner' }).click();
  await expect(page).toHaveURL(/columns=due/);
  await expect(main).not.toContainText('owner not recorded');
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  const form = dialog(page, 'Save this view');
  await form.getByRole('textbox', { name: 'Name' }).fill('Without owners');
  await form.getByRole('button', { name: 'Save view' }).click();
  await expect(places(page).getByRole('link', { name: 'Without owners' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: /^View/ }).click();
  await page.getByRole('menuitem', { name: 'As usual' }).click();
  await expect(page).not.toHaveURL(/columns/);
  await expect(main).toContainText('owner not recorded');
});
