import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  choose,
  dialog,
  expectSaved,
  goTo,
  goToTrack,
  grid,
  logPosition,
  record,
  startNegotiation,
} from '../support/steps.ts';

const track = 'Security guarantees';
const forces = 'Stationing of foreign forces';
const passage = 'Passage of naval vessels';

const at = async (page: Page, time: string) => await page.clock.setFixedTime(new Date(time));
const asOfDate = (page: Page) =>
  page.getByRole('main').getByRole('textbox', { name: 'As of date' });
/** The talks as they went on from the first to the twentieth of March 2031. */
async function threeWeeks(page: Page): Promise<void> {
  await at(page, '2031-03-01T10:00:00Z');
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, track);
  await goToTrack(page, track);
  await logPosition(page, {
    statement: 'No third-state force on the northern shore',
    party: 'Aldria',
    issue: forces,
    stance: 'Opposes',
    date: '2031-02-26',
  });
  await expectSaved(page);
  await at(page, '2031-03-10T10:00:00Z');
  await page.reload();
  await at(page, '2031-03-10T10:05:00Z');
  await logPosition(page, {
    statement: 'No third-state force on either shore',
    party: 'Aldria',
    issue: forces,
    stance: 'Excludes',
    date: '2031-03-05',
  });
  await logPosition(page, {
    statement: 'Notice of 48 hours for vessels above 5,000 tonnes',
    party: 'Borea',
    issue: passage,
    stance: 'Supports',
    date: '2031-03-08',
  });
  await expectSaved(page);
  await page.getByRole('link', { name: 'Arden strait talks' }).first().click();
  await choose(page, /More for .*Security guarantees/, 'Edit track');
  const form = dialog(page, 'Edit track');
  await form.getByRole('textbox', { name: 'Title' }).fill('Guarantees');
  await form.getByRole('button', { name: /Save|Keep/ }).click();
  await expect(form).toBeHidden();
  await goToTrack(page, 'Guarantees');
  await at(page, '2031-03-20T10:00:00Z');
  await page.reload();
}

test('as of an earlier day everything is as it was, can be looked at, and nothing can be changed', async ({
  page,
}) => {
  await threeWeeks(page);
  await expect(grid(page)).toContainText('No third-state force on either shore');

  // By the date stated, which the URL says; the slider goes on from there, a day a key.
  await asOfDate(page).fill('2031-03-04');
  await expect(page).toHaveURL(/asof=2031-03-04&by=stated/);
  const banner = page.getByRole('region', { name: 'An earlier day is shown' });
  await expect(banner).toContainText('As of 4 Mar 2031');
  await expect(banner).toContainText('Read-only');
  await expect(grid(page)).toContainText('No third-state force on the northern shore');
  await expect(grid(page)).not.toContainText('either shore');
  await expect(grid(page)).not.toContainText(passage);
  const slider = page.getByRole('main').getByRole('slider', { name: 'Move through time' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid(page)).toContainText('No third-state force on either shore');
  await expect(grid(page)).toContainText(/hardened/i);
  await expect(page).toHaveURL(/asof=2031-03-05&by=stated/);
  // Arrows lead to the next day with something on record, Home and End to the ends.
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/asof=2031-03-08/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/asof=2031-02-26/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/asof=2031-03-05&by=stated/);

  // By the date logged that was not known yet; the title is the one of the day.
  await banner.getByRole('radio', { name: 'By date logged' }).check({ force: true });
  await expect(page).toHaveURL(/asof=2031-03-05&by=logged/);
  await expect(grid(page)).toContainText('northern shore');
  await expect(grid(page)).not.toContainText('either shore');
  await expect(page.getByRole('heading', { name: track, level: 1 })).toBeVisible();

  // Nothing to write with, and the key for it does nothing.
  await expect(page.getByRole('button', { name: 'Log position' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'New issue' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'New negotiation' })).toHaveCount(0);
  await expect(grid(page).locator('[data-drag]')).toHaveCount(0);
  const title = grid(page).getByRole('rowheader').first();
  await title.press('Alt+ArrowDown');
  await expect(page.getByText('issues are moved in the present')).toBeAttached();
  await title.click();
  await expect(record(page, 'Issue')).toContainText('Question');
  await expect(record(page, 'Issue').getByRole('textbox')).toHaveCount(0);
  await expect(record(page, 'Issue').getByRole('button', { name: /New|Log|More/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.locator('body').press('l');
  await expect(dialog(page)).toHaveCount(0);

  // Kept from page to page, and through the browser's own history.
  await goTo(page, 'Log');
  await expect(page).toHaveURL(/\/log\?asof=2031-03-05&by=logged/);
  await expect(page.getByRole('main')).toContainText('northern shore');
  await expect(page.getByRole('main')).not.toContainText('either shore');
  await goTo(page, 'Parties');
  await expect(page.getByRole('main')).toContainText('Aldria');
  await expect(page.getByRole('main')).not.toContainText('Borea');
  // Its own name opens no form, and nothing can be dragged.
  await expect(page.getByRole('main').getByRole('button', { name: 'Aldria' })).toHaveCount(0);
  await expect(page.getByRole('main').locator('[draggable=true]')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('main')).not.toContainText('Borea');
  await page.goBack();
  await expect(page).toHaveURL(/\/log\?asof=2031-03-05&by=logged/);

  await banner.getByRole('button', { name: 'Back to now' }).click();
  await expect(page).not.toHaveURL(/asof/);
  await expect(page.getByRole('main')).toContainText('either shore');
  await goToTrack(page, 'Guarantees');
  await expect(
    page.getByRole('banner').getByRole('button', { name: 'Log position' }),
  ).toBeVisible();
});

test('a malformed day is ignored', async ({ page }) => {
  await threeWeeks(page);
  const url = page.url();
  for (const wrong of [
    'asof=2031-02-30',
    'asof=soon',
    'asof=2040-01-01&by=logged',
    'by=logged',
    'asof=&by=',
    'asof=2031-03-04T00:00',
  ]) {
    await page.goto(`${url}?${wrong}`);
    await expect(grid(page)).toContainText('either shore');
    await expect(page.getByRole('region', { name: 'An earlier day is shown' })).toHaveCount(0);
  }
});

test('on a phone the day is one line, which opens the scrubber', async ({ page }) => {
  await threeWeeks(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Look back' }).click();
  const slider = page.getByRole('slider', { name: 'Move through time' });
  await expect(slider).toBeFocused();
  // The record is read: arrows know its days.
  await expect(slider).not.toHaveAttribute('max', '365');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/asof=2031-03-10/);
  const banner = page.getByRole('region', { name: 'An earlier day is shown' });
  await banner.getByRole('button', { name: 'As of 10 Mar 2031' }).click();
  await expect(slider).toHaveCount(0);
  expect((await banner.boundingBox())?.height).toBeLessThanOrEqual(56);
  await banner.getByRole('button', { name: 'As of 10 Mar 2031' }).click();
  await banner.getByRole('radio', { name: 'By date logged' }).check({ force: true });
  await expect(page).toHaveURL(/by=logged/);
  await banner.getByRole('button', { name: 'Back to now' }).click();
  await expect(page).not.toHaveURL(/asof/);
  await expect(page.getByRole('button', { name: 'Look back' })).toBeVisible();
});

test('what was removed is told by its title', async ({ page }) => {
  await threeWeeks(page);
  const main = page.getByRole('main');
  await grid(page).getByText(passage).click();
  await record(page, 'Issue').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete issue' }).click();
  await expect(grid(page)).not.toContainText(passage);
  await goTo(page, 'Parties');
  await choose(page, /More for .*Borea/, 'Delete party');
  await expect(main.getByRole('list', { name: 'Parties' })).not.toContainText('Borea');
  await goTo(page, 'Changes');
  await main.getByRole('combobox', { name: 'Since' }).selectOption({ label: 'A day' });
  await main.getByLabel('Since the end of').fill('2031-03-15');
  await expect(main.getByRole('region', { name: 'Issues removed' })).toContainText(passage);
  await expect(main.getByRole('region', { name: 'Parties removed' })).toContainText('Borea');

  await goTo(page, 'Overview');
  await choose(page, /More for .*Guarantees/, 'Delete track');
  await goTo(page, 'Changes');
  await main.getByRole('combobox', { name: 'Since' }).selectOption({ label: 'A day' });
  await main.getByLabel('Since the end of').fill('2031-03-15');
  const tracks = main.getByRole('region', { name: 'Tracks removed' });
  await expect(tracks).toContainText('Guarantees');
  await expect(tracks).toContainText('2 issues went with it');
  await expect(main.getByRole('region', { name: 'Issues removed' })).toHaveCount(0);
});

test('what changed since my last visit, and since a day, with before and after', async ({
  page,
}) => {
  await threeWeeks(page);
  await goTo(page, 'Changes');
  const main = page.getByRole('main');
  await expect(main.getByRole('combobox', { name: 'Since' })).toHaveValue('visit');
  const hardened = main.getByRole('region', { name: 'Hardened' });
  await expect(hardened).toContainText('Aldria');
  await expect(hardened).toContainText('No third-state force on the northern shore');
  await expect(hardened.getByRole('deletion')).toContainText(['northern']);
  await expect(hardened).toContainText('26 Feb 2031');
  await expect(hardened).toContainText('5 Mar 2031');
  await expect(main.getByRole('region', { name: 'New issue' })).toContainText(passage);
  await expect(main.getByRole('region', { name: 'New party' })).toContainText('Borea');
  await expect(main.getByRole('region', { name: 'First position' })).toContainText('48 hours');

  await main.getByRole('combobox', { name: 'Since' }).selectOption({ label: 'A day' });
  await main.getByLabel('Since the end of').fill('2031-03-07');
  await expect(page).toHaveURL(/since=2031-03-07/);
  await expect(main.getByRole('region', { name: 'Hardened' })).toHaveCount(0);
  await expect(main.getByRole('region', { name: 'First position' })).toContainText('Borea');
});

test('an issue’s stances over time are drawn, and stand in a table too', async ({ page }) => {
  await threeWeeks(page);
  await grid(page).getByText(forces).click();
  const issue = record(page, 'Issue');
  await expect(issue.getByRole('img', { name: /Stances over time/ })).toBeVisible();
  await issue.getByText('The same as a table').click();
  const table = issue.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row').nth(2)).toContainText(/Excludes.*compared with.*Opposes/s);
  await table.getByRole('button', { name: 'Open this entry' }).first().click();
  await expect(record(page)).toContainText('northern shore');
  await expect(record(page).getByRole('img', { name: /Stance over time/ })).toBeVisible();
});
