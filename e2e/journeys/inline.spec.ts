import { expect, test } from '../support/fixtures.ts';
import { addMeeting, addStep, addTrack, goTo, startNegotiation } from '../support/steps.ts';

test('titles, dates and statuses are changed where they stand, each as one gesture; what is refused says why and stays', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });

  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft' });
  await button('Send the draft').focus();
  await page.keyboard.press('F2');
  const title = main.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await title.fill('  ');
  await page.keyboard.press('Enter');
  await expect(main.getByText('Write a title; it cannot be blank.')).toBeVisible();
  await title.fill('Send the second draft');
  await page.keyboard.press('Enter');
  await expect(button('Send the second draft')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(button('Send the draft')).toBeVisible();

  await button('Send the draft').focus();
  await page.keyboard.press('F2');
  await title.fill('Never mind');
  await page.keyboard.press('Escape');
  await expect(button('Send the draft')).toBeFocused();

  await page.keyboard.press('d');
  const due = main.getByRole('textbox', { name: 'Due' });
  await expect(due).toBeFocused();
  await due.fill('31 February 2031');
  await page.keyboard.press('Enter');
  await expect(main.getByText(/is not a date that exists/)).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await button('no date').click();
  await expect(due).toHaveValue('31 February 2031');
  await due.fill('12 March 2031');
  await page.keyboard.press('Enter');
  await expect(button('12 Mar 2031')).toBeFocused();

  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Talks of deputies', status: 'Tentative' });
  await page.keyboard.press('Escape');
  await button('Tentative').first().click();
  await page.getByRole('menuitemradio', { name: 'Confirmed' }).click();
  await expect(button('Confirmed').first()).toBeVisible();
});

test('the menu of a row has what is changed in place, each with its key', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  const main = page.getByRole('main');
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });

  await main.getByRole('button', { name: 'More for “Security guarantees”' }).click();
  await expect(item('Edit the title in place')).toContainText('F2');
  await expect(item('Set status')).toContainText('S');
  await item('Edit the title in place').click();
  const title = main.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await title.fill('Guarantees');
  await page.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'Guarantees', level: 3 })).toBeVisible();

  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft' });
  const more = main.getByRole('button', { name: 'More for Send the draft' });
  await more.click();
  await expect(item('Set the due date in place')).toContainText('D');
  await item('Set the due date in place').click();
  const due = main.getByRole('textbox', { name: 'Due' });
  await expect(due).toBeFocused();
  await due.fill('12 March 2031');
  await page.keyboard.press('Enter');
  await expect(main.getByRole('button', { name: '12 Mar 2031', exact: true })).toBeVisible();
  await more.press('Enter');
  await item('Set status').press('Enter');
  await page
    .getByRole('dialog', { name: 'Commands' })
    .getByRole('option', { name: 'Done' })
    .click();
  await expect(more).toBeHidden();
});
