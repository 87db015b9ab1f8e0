import type { Page } from '@playwright/test';
import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo, goToTrack, grid, openExample, places } from '../support/steps.ts';
import { changeView, saveViewAs, viewAsUsual } from '../support/views.ts';

const wide = { issues: 80, parties: 3, positionsOfIssue: 2 };

test('the positions table stands in groups and in an order; the grid’s keys go on through them', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await importFile(page, bigFile(wide));
  await goToTrack(page, 'Everything');
  const table = grid(page);
  const issue = (title: string) => table.getByRole('rowheader', { name: new RegExp(`^${title} `) });
  const rowOf = (title: string) =>
    table.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: new RegExp(`^${title} `) }),
    });
  await expect(table).toHaveAttribute('aria-rowcount', '81');
  await changeView(page, { Groups: ['By status'], Order: ['By title'] });
  await expect(page).toHaveURL(/sort=title/);
  await expect(page).toHaveURL(/group=status/);
  await expect(table).toHaveAttribute('aria-rowcount', '83');
  await expect(table.getByRole('rowheader', { name: 'Raised 60' })).toBeVisible();
  await expect(rowOf('Issue 2')).toHaveAttribute('aria-rowindex', '3');

  await test.step('keys pass the headings by', async () => {
    await issue('Issue 2').focus();
    await page.keyboard.press('Control+ArrowDown');
    await expect(issue('Issue 77')).toBeFocused();
    await expect(rowOf('Issue 77')).toHaveAttribute('aria-rowindex', '83');
    await page.keyboard.press('Control+Home');
    await expect(issue('Issue 2')).toBeFocused();
    await expect(table.getByRole('rowheader', { name: 'Raised 60' })).toBeInViewport();
    await page.keyboard.press('j');
    await expect(issue('Issue 3')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('main')).toContainText('Choose “As usual” under View');
    await expect(rowOf('Issue 3')).toHaveAttribute('aria-rowindex', '4');
    await page.keyboard.press('Control+ArrowDown');
    for (let left = 19; left > 0; left -= 1) await page.keyboard.press('k');
    await expect(issue('Issue 1')).toBeFocused();
    await expect(table.getByRole('rowheader', { name: 'Tabled 20' })).toBeInViewport();
    await page.keyboard.press('k');
    await expect(issue('Issue 80')).toBeFocused();
  });

  await test.step('a record opens and closes with the view kept', async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/item=/);
    await expect(page).toHaveURL(/group=status/);
    await page.goBack();
    await expect(page).not.toHaveURL(/item=/);
    await expect(table).toHaveAttribute('aria-rowcount', '83');
  });
});

test('the log stands by party, oldest first, windowed as it is; selection goes in that order', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await importFile(page, bigFile(wide));
  await goTo(page, 'Log');
  const main = page.getByRole('main');
  await expect(main).toContainText('160 in all, newest first');
  await changeView(page, {
    Groups: ['By party'],
    Order: ['Oldest first'],
    Shown: ['Grade'],
  });
  await expect(page).toHaveURL(/columns=chain/);
  await expect(main).toContainText('160 in all');
  await expect(main.getByRole('heading', { name: /^Party 1 / })).toBeVisible();

  const bar = page.getByRole('region', { name: 'Selection' });
  const chosen = main.locator('[data-chosen-row]');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+j');
  await expect(bar).toContainText('2 selected');
  await expect(chosen).toHaveCount(2);
  await expect(chosen.first()).toContainText('Party 1');
  await page.keyboard.press('Escape');

  await isKept(page, 'By party', async (isOn) => {
    await expect(main.getByRole('heading', { name: /^Party 1 / })).toHaveCount(isOn ? 1 : 0);
    await expect(main.getByRole('listitem').first()).toBeVisible();
  });
});

test('meetings, understandings and parties stand in groups and in an order, and tell what is chosen', async ({
  page,
}) => {
  test.slow();
  await openExample(page);
  const main = page.getByRole('main');
  const region = (name: string) => main.getByRole('region', { name, exact: true });

  await test.step('meetings', async () => {
    await goTo(page, 'Meetings');
    await changeView(page, { Groups: ['By level'], Order: ['By date, newest first'] });
    await expect(region('Ministers').getByRole('article')).toHaveCount(1);
    await expect(region('Leaders').getByRole('article')).toHaveCount(1);
    const riyadh = region('Ministers').getByRole('button', { name: 'Riyadh meeting', exact: true });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(riyadh).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(riyadh).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('u');
    await expect(riyadh).toHaveAttribute('aria-expanded', 'false');
    await expect(page).toHaveURL(/group=level/);
    await isKept(page, 'By level', async (isOn) => {
      await expect(region('Ministers')).toHaveCount(isOn ? 1 : 0);
      await expect(main.getByRole('article', { name: 'Riyadh meeting' })).toBeVisible();
    });
  });

  await test.step('understandings', async () => {
    await goTo(page, 'Understandings');
    const one = region('Claimed by one side');
    await changeView(page, { Groups: ['By status'], Order: ['By title'], Shown: ['Text'] });
    await expect(async () => {
      const titles = await one.locator('[data-main]').allTextContents();
      expect(titles.length).toBeGreaterThan(1);
      expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
    }).toPass();
    const filters = page.getByRole('navigation', { name: 'Filter by status' });
    await filters.getByRole('link', { name: /^Claimed by one side/ }).click();
    await expect(page).toHaveURL(/status=claimed-by-one/);
    await expect(page).toHaveURL(/group=status/);
    await filters.getByRole('link', { name: /^All/ }).click();
    await expect(page).not.toHaveURL(/status=claimed-by-one/);
    await isKept(page, 'By status', async (isOn) => {
      await expect(one).toHaveCount(isOn ? 1 : 0);
    });
  });

  await test.step('parties', async () => {
    await goTo(page, 'Parties');
    await changeView(page, { Groups: ['By role'], Order: ['By name'], Shown: ['Role'] });
    const affected = region('Affected').locator('[data-main]');
    await expect(affected).toHaveText(['European Union', 'Ukraine']);
    await affected.first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('j');
    await expect(affected.last()).toBeFocused();
    await isKept(page, 'By role', async (isOn) => {
      await expect(region('Affected')).toHaveCount(isOn ? 1 : 0);
      const third = main.locator('[data-record]').nth(2);
      await expect(third).toContainText(isOn ? 'European Union' : 'Ukraine');
    });
  });
});

/** The view is still there after a reload, goes and comes with Back and Forward, and has a name. */
async function isKept(
  page: Page,
  name: string,
  look: (isOn: boolean) => Promise<void>,
): Promise<void> {
  await page.reload();
  await look(true);
  const saved = await saveViewAs(page, name);
  await expect(saved).toHaveAttribute('aria-current', 'page');
  await viewAsUsual(page);
  await look(false);
  await expect(saved).not.toHaveAttribute('aria-current', 'page');
  await saved.click();
  await look(true);
  await page.goBack();
  await look(false);
  await page.goForward();
  await look(true);
  await expect(places(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
}
