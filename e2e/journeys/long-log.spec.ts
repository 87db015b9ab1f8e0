import type { Page } from '@playwright/test';
import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo, goToTrack, logPosition, record } from '../support/steps.ts';

// 3,000 positions: more than are read whole. The 151st issue is the latest one, the first the earliest.

const list = (page: Page) => page.getByRole('list', { name: 'Positions' });
const row = (page: Page, place: number) => list(page).locator(`[aria-posinset="${place}"]`);
const count = (page: Page, words: string | RegExp) =>
  page.getByRole('main').getByRole('status').filter({ hasText: words });

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.goto('/');
  await importFile(page, bigFile({ issues: 300, parties: 30, positionsOfIssue: 10 }));
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
});

test('a long log stands in order, can be narrowed and turned round, and shows what is said', async ({
  page,
}) => {
  await goTo(page, 'Log');
  await expect(count(page, '3000 in all, newest first')).toBeVisible();
  await expect(row(page, 1)).toContainText('Statement 151.10');
  await expect(row(page, 1)).toHaveAttribute('aria-setsize', '3000');
  await expect(row(page, 11)).toContainText(/Statement 15[02]\.10/);

  await test.step('narrowed by a text', async () => {
    await page.getByRole('searchbox', { name: 'Find in the log' }).fill('statement 7.3');
    await expect(count(page, '30 of 3000')).toBeVisible();
    await expect(list(page).getByRole('listitem').first()).toContainText(/Statement 1[45]7\.3/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(count(page, '3000 in all')).toBeVisible();
  });

  await test.step('narrowed by a stance, in groups', async () => {
    await page.getByRole('combobox', { name: 'Stance' }).selectOption('Opposes');
    await expect(count(page, '1500 of 3000')).toBeVisible();
    await page.goto(`${page.url()}&group=issue&sort=oldest`);
    await expect(page.getByRole('heading', { name: 'Issue 1 5' })).toBeVisible();
    await expect(row(page, 1)).toContainText('Statement 1.2');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(row(page, 1)).toContainText('Statement 1.1');
  });

  await test.step('to its end, and back to the row that was left', async () => {
    await page.mouse.move(700, 500);
    const end = list(page).getByText('Statement 300.10');
    await expect(async () => {
      await page.mouse.wheel(0, 400_000);
      await expect(end).toBeVisible({ timeout: 1000 });
    }).toPass();
    const last = list(page).getByRole('link').last();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(record(page)).toBeVisible();
    await page.goBack();
    await expect(list(page).locator(':focus')).toBeInViewport();
  });
});

test('what another tab logs stands in a long log at once, and leaves it when it is undone', async ({
  page,
  context,
}) => {
  await goTo(page, 'Log');
  await expect(row(page, 1)).toContainText('Statement 151.10');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(row(other, 1)).toContainText('Statement 151.10');
  await goToTrack(other, 'Everything');
  const views = other.getByRole('navigation', { name: 'Views of this track' });
  await views.getByRole('link', { name: 'Log' }).click();
  await expect(other.getByRole('heading', { name: 'Everything', level: 1 })).toBeVisible();
  await expect(row(other, 1)).toContainText('Statement 151.10');

  await logPosition(other, {
    statement: 'Nobody passes in winter.',
    party: 'Party 1',
    issue: 'Issue 5',
    stance: 'Opposes',
    date: '2032-01-05',
  });
  for (const each of [page, other]) {
    await expect(row(each, 1)).toContainText('Nobody passes in winter.');
    await expect(count(each, '3001 in all')).toBeVisible();
    await expect(row(each, 2)).toContainText('Statement 151.10');
  }

  await other.keyboard.press('Control+z');
  for (const each of [page, other]) {
    await expect(count(each, '3000 in all')).toBeVisible();
    await expect(row(each, 1)).toContainText('Statement 151.10');
  }
});

test('an earlier day shows the long log as it was then', async ({ page }) => {
  await goTo(page, 'Log');
  await expect(row(page, 1)).toContainText('Statement 151.10');
  await page.clock.setFixedTime('2031-03-01T10:00:00Z');
  await page.goto(`${page.url()}?asof=2030-12-01&by=stated`);
  await expect(count(page, /^[0-9]+ in all, newest first$/)).toBeVisible();
  await expect(count(page, '3000 in all')).toHaveCount(0);
  await expect(row(page, 1)).toContainText(/Statement (120|182)\.10/);
});
