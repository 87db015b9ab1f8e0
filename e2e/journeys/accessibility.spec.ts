import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { addEvidence } from '../support/evidence.ts';
import { expect, test } from '../support/fixtures.ts';
import { nowOf, pastOf, routesFrom, type Routes } from '../support/routes.ts';
import { goToTrack, grid, openComposer, openExample, record } from '../support/steps.ts';

const looks = [
  { appearance: 'light', dir: 'ltr', width: 1280 },
  { appearance: 'dark', dir: 'rtl', width: 1280 },
  { appearance: 'dark', dir: 'ltr', width: 320 },
  { appearance: 'light', dir: 'rtl', width: 320 },
] as const;
type Look = (typeof looks)[number];

for (const look of looks) {
  const { appearance, dir, width } = look;
  test.describe(`${appearance}, ${dir}, ${width} pixels`, () => {
    test.use({ colorScheme: appearance, viewport: { width: 1280, height: 800 } });

    test('every screen is without violation', async ({ page }) => {
      test.setTimeout(600_000);
      await page.goto('/');
      await put(page, look);
      await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
      const found = await violationsIn(page, 'welcome');
      await page.setViewportSize({ width: 1280, height: 800 });
      await openExample(page);
      await addEvidence(page);
      const routes = await routesFrom(page, 'Security guarantees');
      found.push(...(await overScreens(page, nowOf(routes), look)));
      expect(found).toEqual([]);
    });

    test('every screen is without violation on an earlier day too', async ({ page }) => {
      test.setTimeout(600_000);
      await openExample(page);
      await addEvidence(page);
      const routes = await routesFrom(page, 'Security guarantees');
      expect(await overScreens(page, pastOf(routes), look)).toEqual([]);
    });

    test('every main dialog is without violation', async ({ page }) => {
      test.setTimeout(600_000);
      await openExample(page);
      const routes = await routesFrom(page, 'Security guarantees');
      expect(await overDialogs(page, routes, look)).toEqual([]);
    });
  });
}

async function overScreens(page: Page, routes: Routes, look: Look): Promise<string[]> {
  const found: string[] = [];
  for (const [name, url] of Object.entries(routes)) {
    await page.goto(url);
    await put(page, look);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/^.+ · Parley$/);
    found.push(...(await violationsIn(page, name)));
  }
  return found;
}

async function overDialogs(page: Page, routes: Routes, look: Look): Promise<string[]> {
  const found: string[] = [];
  const press = async (name: string) =>
    await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  const dialogs: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['composer', routes['track'] ?? '', async () => await openComposer(page)],
    [
      'new negotiation',
      routes['settings'] ?? '',
      async () => {
        if (look.width < 720) await page.getByRole('button', { name: 'All places' }).click();
        await page.getByRole('button', { name: 'New negotiation' }).last().click();
      },
    ],
    ['new track', routes['negotiation'] ?? '', async () => await press('New track')],
    ['new issue', routes['track'] ?? '', async () => await press('New issue')],
    ['new party', routes['track'] ?? '', async () => await press('New party')],
    ['new meeting', routes['meetings'] ?? '', async () => await press('New meeting')],
    ['new step', routes['steps'] ?? '', async () => await press('New next step')],
    [
      'new understanding',
      routes['understandings'] ?? '',
      async () => await press('New understanding'),
    ],
    ['palette', routes['track'] ?? '', async () => await page.keyboard.press('Control+k')],
    ['import', routes['settings'] ?? '', async () => await press('Import')],
  ];
  for (const [name, url, open] of dialogs) {
    await page.goto(url);
    await put(page, look);
    await open();
    await expect(page.getByRole('dialog').last()).toBeVisible();
    found.push(...(await violationsIn(page, name)));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(routes['track'] ?? '');
  await goToTrack(page, 'Security guarantees');
  await grid(page).getByRole('gridcell').filter({ hasText: 'rules out every military' }).click();
  await expect(record(page)).toContainText(/red line/i);
  await put(page, look);
  await expect(record(page)).toBeVisible();
  found.push(...(await violationsIn(page, 'record')));
  return found;
}

async function put(page: Page, { dir, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((wished) => {
    document.dir = wished;
  }, dir);
}

async function violationsIn(page: Page, where: string): Promise<string[]> {
  return (await violations(page)).map((each) => `${where}: ${each}`);
}
