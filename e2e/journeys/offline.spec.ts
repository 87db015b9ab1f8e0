import type { Page } from '@playwright/test';
import { addEvidence } from '../support/evidence.ts';
import { expect, swReady, test } from '../support/fixtures.ts';
import { routesFrom } from '../support/routes.ts';
import { exportEverything } from '../support/files.ts';
import { goTo, goToTrack, grid, openExample, record } from '../support/steps.ts';

test('after the first load every address opens without a network, records included', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000); // some forty addresses, each opened twice
  await openExample(page);
  await swReady(page);
  await addEvidence(page);
  const routes = await routesFrom(page, 'Security guarantees');
  await goTo(page, 'Overview');
  const deep = await deepLinks(page);
  await context.setOffline(true);
  for (const [name, url] of Object.entries({ ...routes, ...deep })) {
    await test.step(name, async () => {
      await page.goto(url);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('This screen could not be shown')).toHaveCount(0);
    });
  }
});

test('an open record is there again after a hard reload offline', async ({ page, context }) => {
  await openExample(page);
  await swReady(page);
  await goToTrack(page, 'Security guarantees');
  await grid(page).getByRole('gridcell').filter({ hasText: 'rules out every military' }).click();
  const shown = record(page);
  await expect(shown).toContainText(/red line/i);
  await context.setOffline(true);
  await page.reload();
  await expect(shown).toContainText('rules out every military presence');
});

test('what was recorded can be taken out to a file without a network', async ({
  page,
  context,
}) => {
  await openExample(page);
  await swReady(page);
  await page.goto('/settings');
  await context.setOffline(true);
  await page.reload();
  const { text } = await exportEverything(page);
  expect(text).toContain('Riyadh talks');
});

/** The addresses of open records, taken from the links and cells that lead to them. */
async function deepLinks(page: Page): Promise<Record<string, string>> {
  const meeting = page.getByRole('main').getByRole('link', { name: 'Summit of Putin and Trump' });
  const party = page.getByRole('main').getByRole('link', { name: 'Ukraine', exact: true });
  const [toMeeting, toParty] = [
    await meeting.getAttribute('href'),
    await party.getAttribute('href'),
  ];
  await goToTrack(page, 'Security guarantees');
  await grid(page).getByRole('gridcell').filter({ hasText: 'rules out every military' }).click();
  await expect(record(page)).toBeVisible();
  return { meeting: toMeeting ?? '', party: toParty ?? '', position: page.url() };
}
