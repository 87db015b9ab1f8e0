import type { Page } from '@playwright/test';
import { expect, swReady, test } from '../support/fixtures.ts';
import { prepareRelease } from '../support/second-build.ts';

test('a new version waits for the user, then takes over every tab', async ({
  page,
  context,
  origins,
}) => {
  const release = await prepareRelease();
  origins.add(new URL(release.url).origin);
  try {
    await page.goto(release.url);
    await swReady(page);
    const other = await context.newPage();
    await other.goto(release.url);
    await expect(page.locator('html')).not.toHaveAttribute('data-build');

    release.publish();
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect(notice(page)).toBeVisible({ timeout: 60_000 }); // all its files are fetched first
    await expect(notice(other)).toBeVisible();

    await page.reload(); // an offer, not an order: the old version is still served
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-build');

    await page.getByRole('button', { name: 'Reload now' }).click();
    for (const tab of [page, other])
      await expect(tab.locator('html')).toHaveAttribute('data-build', '2', { timeout: 60_000 });
  } finally {
    await release.close();
  }
});

const notice = (page: Page) =>
  page
    .getByRole('status')
    .or(page.getByRole('alert'))
    .filter({ hasText: /new version/i });
