import type { Page } from '@playwright/test';
import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo, places } from '../support/steps.ts';
import { changeView, saveViewAs, viewAsUsual } from '../support/views.ts';

const wide = { issues: 80, parties: 3, positionsOfIssue: 2 };

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
