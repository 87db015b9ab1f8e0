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
