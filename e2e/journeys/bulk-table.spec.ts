import type { Page } from '@playwright/test';
import {
  enterGrid,
  forces,
  heads,
  passage,
  radar,
  security,
  startTalks,
  trade,
} from '../support/arden-table.ts';
import { expect, test } from '../support/fixtures.ts';
import { dialog, goTo, goToTrack, grid, record } from '../support/steps.ts';
import { addUnderstanding } from '../support/understandings.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const row = (page: Page, issue: string) => grid(page).getByRole('row').filter({ hasText: issue });
const head = (page: Page, issue: string) =>
  grid(page).getByRole('rowheader').filter({ hasText: issue });

test('issues are chosen in the table by keys alone; status, track and deletion are one gesture each', async ({
  page,
}) => {
  test.slow();
  await startTalks(page);

  // Shift with the space bar and the arrows; j and k go on moving, and choose nothing.
  await enterGrid(page);
  await page.keyboard.press('Shift+Space');
  await expect(bar(page)).toContainText('1 selected');
  await page.keyboard.press('j');
  await expect(heads(page).nth(1)).toBeFocused();
  await expect(bar(page)).toContainText('1 selected');
  await page.keyboard.press('k');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(heads(page).nth(1)).toBeFocused();
  await expect(bar(page)).toContainText('2 selected');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('x');
  await expect(bar(page)).toContainText('1 selected');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('Shift+k');
  await expect(bar(page)).toContainText('2 selected');
  await expect(heads(page).first()).toBeFocused();

  await page.keyboard.press('s');
  await expect(dialog(page, 'Commands')).toBeVisible();
  await page.keyboard.type('Parked');
  await page.keyboard.press('Enter');
  await expect(row(page, forces)).toContainText('Parked');
  await expect(row(page, passage)).toContainText('Parked');
  await expect(row(page, radar)).not.toContainText('Parked');
  await expect(heads(page).first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(grid(page)).not.toContainText('Parked');

  // To another track, with their positions. The focus stays in the table.
  await bar(page).getByRole('button', { name: 'Track' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Commands')).toBeVisible();
  await page.keyboard.type(trade);
  await page.keyboard.press('Enter');
  await expect(notices(page)).toContainText('Moved 2 issues, and all that belongs to them.');
  await expect(heads(page)).toHaveCount(1);
  await expect(bar(page)).toHaveCount(0);
  await expect(head(page, radar)).toBeFocused();
  await goToTrack(page, trade);
  await expect(heads(page)).toHaveCount(2);
  await expect(row(page, forces)).toContainText('None on the shore');
  await expect(row(page, passage)).toContainText('Notice of a day');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(head(page, forces)).toHaveCount(0);
  await goToTrack(page, security);
  await expect(heads(page)).toHaveCount(3);
  await expect(row(page, forces)).toContainText('None on the shore');

  // The few positions that hang on them go along, and one undo brings all back.
  await enterGrid(page);
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await expect(bar(page)).toContainText('3 selected');
  await page.keyboard.press('x');
  await page.keyboard.press('Delete');
  await expect(heads(page)).toHaveCount(1);
  await expect(notices(page)).toContainText('Deleted 2 records.');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(heads(page)).toHaveCount(3);
});

test('issues are chosen with the mouse; a press opens one still, and a single issue goes to another track from its record', async ({
  page,
}) => {
  test.slow();
  await startTalks(page);
  const corner = { position: { x: 4, y: 4 } };
  await head(page, forces).click({ ...corner, modifiers: ['Control'] });
  await head(page, radar).click({ ...corner, modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 selected');
  await head(page, passage).click({ ...corner, modifiers: ['Control'] });
  await expect(bar(page)).toContainText('2 selected');
  await bar(page).getByRole('button', { name: 'Kind' }).click();
  await dialog(page, 'Commands').getByRole('option', { name: 'Procedural' }).click();
  await expect(row(page, forces)).toContainText('procedural');
  await expect(row(page, radar)).toContainText('procedural');
  await expect(row(page, passage)).not.toContainText('procedural');
  await notices(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(grid(page)).not.toContainText('procedural');
  await bar(page).getByRole('button', { name: 'Select nothing' }).click();
  await expect(bar(page)).toHaveCount(0);

  await head(page, forces).click(corner);
  const issue = record(page, 'Issue');
  await expect(issue).toBeVisible();
  await issue.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to another track …' }).click();
  await dialog(page, 'Commands').getByRole('option', { name: trade }).click();
  await expect(page.getByRole('heading', { name: trade, level: 1 })).toBeVisible();
  await expect(issue.getByRole('textbox', { name: 'Title' })).toHaveValue(forces);
  await expect(row(page, forces)).toContainText('None on the shore');
  await notices(page).getByRole('button', { name: 'Undo' }).first().click();
  await goToTrack(page, security);
  await expect(row(page, forces)).toContainText('None on the shore');
});

test('parties: one role for many; deleted with what they said, and back by one undo', async ({
  page,
}) => {
  test.slow();
  await startTalks(page);
  await goTo(page, 'Parties');
  const main = page.getByRole('main');
  const party = (name: string) => main.getByRole('listitem').filter({ hasText: name }).first();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+j');
  await expect(bar(page)).toContainText('2 selected');
  await bar(page).getByRole('button', { name: 'Role' }).click();
  await dialog(page, 'Commands').getByRole('option', { name: 'Observer' }).click();
  await expect(party('Aldria')).toContainText('Observer');
  await expect(party('Borea')).toContainText('Observer');
  await notices(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(main).not.toContainText('Observer');

  await bar(page).getByRole('button', { name: 'Delete' }).click();
  await expect(main).toContainText('No parties yet');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(party('Aldria')).toBeVisible();
  await goToTrack(page, security);
  await expect(row(page, forces)).toContainText('None on the shore');
});

test('an understanding that goes to another track goes on naming its issues', async ({ page }) => {
  test.slow();
  await startTalks(page);
  await goTo(page, 'Understandings');
  await addUnderstanding(page, 'No foreign force', 'No foreign force on either shore.', ['Aldria']);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'No foreign force', exact: true }).click();
  const open = record(page, 'No foreign force');
  await open.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = dialog(page, 'Edit understanding');
  await form.getByRole('checkbox', { name: forces }).check();
  await form.getByRole('button', { name: 'Save understanding' }).click();
  await expect(open.getByRole('link', { name: forces })).toBeVisible();
  await open.getByRole('button', { name: 'Close' }).click();

  await main
    .getByRole('button', { name: 'No foreign force', exact: true })
    .click({ modifiers: ['Control'] });
  await bar(page).getByRole('button', { name: 'Track' }).click();
  await dialog(page, 'Commands').getByRole('option', { name: trade }).click();
  await expect(notices(page)).toContainText('Changed 1 record.');
  await page.keyboard.press('Escape');
  await main.getByRole('button', { name: 'No foreign force', exact: true }).click();
  await expect(open.getByRole('link', { name: trade })).toBeVisible();
  await expect(open.getByRole('link', { name: forces })).toBeVisible();
  await open.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(form.getByRole('checkbox', { name: `${forces} (${security})` })).toBeChecked();
});

test('on an earlier day nothing is chosen', async ({ page }) => {
  await startTalks(page);
  await page.getByRole('main').getByRole('textbox', { name: 'As of date' }).fill('2020-03-05');
  await expect(page.getByRole('region', { name: 'An earlier day is shown' })).toBeVisible();
  await expect(heads(page)).toHaveCount(3);
  await enterGrid(page);
  for (const key of ['x', 'Shift+Space', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await head(page, radar).click({ modifiers: ['Control'], position: { x: 4, y: 4 } });
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(0);
  await expect(grid(page)).not.toHaveAttribute('aria-multiselectable');
  await expect(bar(page)).toHaveCount(0);
});
