import type { Page } from '@playwright/test';
import { addEvidence } from '../support/evidence.ts';
import { expect, test } from '../support/fixtures.ts';
import { routesFrom } from '../support/routes.ts';
import {
  addTrack,
  fillEntry,
  openComposer,
  openExample,
  record,
  startNegotiation,
} from '../support/steps.ts';

test.describe('in the hand', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the core of the job is done with a thumb', async ({ page }) => {
    test.slow();
    await page.goto('/');
    await startNegotiation(page, 'Arden strait talks');
    await addTrack(page, 'Security guarantees');
    await page.getByRole('main').getByRole('link', { name: 'Security guarantees' }).tap();
    const composer = await openComposer(page);
    await fillEntry(composer, {
      statement: 'No foreign escort in the strait.',
      party: 'Aldria',
      issue: 'Escorts',
      stance: 'Excludes',
      firmness: 'Red line',
    });
    await composer.getByRole('button', { name: 'Log position' }).tap();
    await expect(composer).toBeHidden();

    const issue = page.getByRole('list', { name: 'Positions by issue' }).getByRole('listitem');
    await expect(issue).toContainText('Escorts');
    await issue.getByRole('button', { name: /Aldria/ }).tap();
    await expect(record(page)).toContainText('No foreign escort in the strait.');
    await record(page).getByRole('button', { name: 'Close' }).tap();
    await expect(record(page)).toBeHidden();

    const bar = page.getByRole('navigation', { name: 'Main places' });
    await bar.getByRole('link', { name: 'Meetings' }).tap();
    await expect(page.getByRole('button', { name: 'New meeting' })).toBeVisible();
    await bar.getByRole('link', { name: 'Steps' }).tap();
    await expect(page.getByRole('button', { name: 'New next step' })).toBeVisible();
    await bar.getByRole('link', { name: 'Log' }).tap();
    await expect(page.getByText('No foreign escort in the strait.')).toBeVisible();
    await bar.getByRole('link', { name: 'Today' }).tap();
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await bar.getByRole('link', { name: 'Tracks' }).tap();
    await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();

    await page.getByRole('button', { name: 'All places' }).tap();
    await page
      .getByRole('dialog', { name: 'Places' })
      .getByRole('link', { name: 'Settings' })
      .tap();
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  });

  test('several are selected and changed at once with a thumb, in every list', async ({ page }) => {
    test.slow();
    await openExample(page);
    await page.getByRole('main').getByRole('link', { name: 'Security guarantees' }).first().tap();
    const bar = page.getByRole('region', { name: 'Selection' });
    const main = page.getByRole('main');
    const boxes = main.getByRole('checkbox', { name: /^Select “/ });
    const startSelecting = async () => {
      await main.getByRole('button', { name: /^View/ }).tap();
      await page.getByRole('menuitem', { name: 'Select several' }).tap();
      await expect(bar).toContainText('Press what to select');
    };

    const issues = page.getByRole('list', { name: 'Positions by issue' });
    const first = issues.getByRole('listitem').first();
    await startSelecting();
    await first.getByRole('button').first().tap();
    await expect(bar).toContainText('1 selected');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(first.getByRole('checkbox', { name: /^Select “/ })).toBeChecked();
    await boxes.nth(1).tap();
    await expect(bar).toContainText('2 selected');
    await boxes.nth(1).tap();
    await expect(bar).toContainText('1 selected');
    await bar.getByRole('button', { name: 'Status' }).tap();
    await page.getByRole('option', { name: 'Parked' }).tap();
    await expect(first).toContainText('Parked');
    await bar.getByRole('button', { name: 'Select nothing' }).tap();
    await expect(bar).toHaveCount(0);
    await expect(boxes).toHaveCount(0);
    await first.getByRole('button').first().tap();
    await expect(record(page, 'Issue')).toBeVisible();

    const home = page.url().replace(/\/t\/.*$/, '');
    for (const list of ['log', 'meetings', 'steps', 'sources', 'understandings', 'parties']) {
      await page.goto(`${home}/${list}`);
      // The example has one source.
      await startSelecting();
      await boxes.first().tap();
      await expect(bar, list).toContainText('1 selected');
      await bar.getByRole('button', { name: 'Select all' }).tap();
      await expect(bar, list).toContainText(`${await boxes.count()} selected`);
      await bar.getByRole('button', { name: 'Select nothing' }).tap();
      await expect(boxes).toHaveCount(0);
    }
  });
});

test('no address scrolls sideways at 320 pixels', async ({ page }) => {
  test.slow();
  await openExample(page);
  await addEvidence(page);
  const routes = await routesFrom(page, 'Security guarantees');
  await page.setViewportSize({ width: 320, height: 720 });
  const wide: string[] = [];
  for (const [name, url] of Object.entries(routes)) {
    await page.goto(url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (await scrollsSideways(page)) wide.push(name);
  }
  expect(wide).toEqual([]);
});

async function scrollsSideways(page: Page): Promise<boolean> {
  await page.waitForTimeout(150); // what is read late may widen it
  return await page.evaluate(() => {
    const scrollers = [document.scrollingElement, document.querySelector('main')?.parentElement];
    return scrollers.some((each) => {
      if (!each) return false;
      const { overflowX } = getComputedStyle(each);
      const canScroll = each === document.scrollingElement || /auto|scroll/.test(overflowX);
      return canScroll && each.scrollWidth > each.clientWidth + 1;
    });
  });
}
