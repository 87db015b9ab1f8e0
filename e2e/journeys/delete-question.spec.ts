import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { addStep, choose, goTo, goToTrack, grid, places } from '../support/steps.ts';

test('one or many: deleting asks where more than ten positions go along, and nowhere else', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  // Each party has said 12 things, each issue holds two.
  await importFile(page, bigFile({ issues: 12, parties: 2, positionsOfIssue: 2 }));
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
  const main = page.getByRole('main');
  const bar = page.getByRole('region', { name: 'Selection' });
  const notices = page.getByRole('region', { name: 'Notices' });
  const question = (name: string) => page.getByRole('alertdialog', { name });
  const party = (name: string) => main.getByRole('listitem').filter({ hasText: name }).first();

  await goTo(page, 'Next steps');
  await addStep(page, { title: 'Send the draft', owner: 'Party 1' });

  await test.step('parties', async () => {
    await goTo(page, 'Parties');
    await party('Party 1')
      .getByRole('button', { name: /^More for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Delete party' }).click();
    const one = question('Delete “Party 1”?');
    await expect(one).toContainText('With it goes what hangs on it: 12 positions.');
    await expect(one).toContainText('These name it, and stay: 1 next step.');
    await one.getByRole('button', { name: 'Cancel' }).click();
    await expect(one).toBeHidden();
    await expect(party('Party 1')).toBeVisible();

    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('*');
    await page.keyboard.press('a');
    await expect(bar).toContainText('2 selected');
    await page.keyboard.press('Delete');
    const two = question('Delete 2 parties?');
    await expect(two).toContainText('Party 1 and Party 2');
    await expect(two).toContainText('With them goes what hangs on them: 24 positions.');
    await expect(two).toContainText('These name them, and stay: 1 next step.');
    await two.getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(main).toContainText('No parties yet');
    await notices.getByRole('button', { name: 'Undo' }).first().click();
    await expect(party('Party 2')).toBeVisible();
  });

  await test.step('issues', async () => {
    await goToTrack(page, 'Everything');
    const first = grid(page).getByRole('rowheader', { name: /^Issue 1 / });
    await first.focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Delete');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '12');
    await page.keyboard.press('Control+z');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '13');
    await first.focus();
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Shift+ArrowDown');
    await expect(bar).toContainText('6 selected');
    await page.keyboard.press('Delete');
    const six = question('Delete 6 issues?');
    await expect(six).toContainText('Issue 1, Issue 2, Issue 3, Issue 4, Issue 5 and 1 more');
    await page.keyboard.press('Escape');
    await expect(six).toBeHidden();
    await expect(grid(page).getByRole('rowheader', { name: /^Issue 6 / })).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('a track, and the negotiation', async () => {
    await goTo(page, 'Overview');
    await choose(page, 'More for “Everything”', 'Delete track');
    const track = question('Delete “Everything”?');
    await expect(track).toContainText('12 issues and 24 positions');
    await track.getByRole('button', { name: 'Cancel' }).click();
    await expect(track).toBeHidden();
    await choose(page, 'More for this negotiation', 'Delete negotiation');
    const all = question('Delete “Wide talks”?');
    await expect(all).toContainText('24 positions');
    await all.getByRole('button', { name: 'Delete' }).click();
    await expect(places(page).getByRole('link', { name: 'Wide talks' })).toHaveCount(0);
    await notices.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
  });
});
