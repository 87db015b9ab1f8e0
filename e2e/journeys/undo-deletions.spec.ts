import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  choose,
  goTo,
  goToTrack,
  grid,
  openExample,
  record,
  startNegotiation,
} from '../support/steps.ts';

/** Deletes something, sees it gone, undoes it from the notice, and sees it back. */
async function deleteAndUndo(
  page: Page,
  thing: Locator,
  remove: () => Promise<unknown>,
): Promise<void> {
  await expect(thing).toBeVisible();
  await remove();
  await expect(thing).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(thing).toBeVisible();
}

test.describe('every deletion can be undone from its notice:', () => {
  test.beforeEach(async ({ page }) => {
    await openExample(page);
  });

  test('a track, with all that hangs on it', async ({ page }) => {
    const title = page.getByRole('heading', { name: 'Security guarantees', level: 3 });
    await deleteAndUndo(page, title, async () => {
      await choose(page, 'More for “Security guarantees”', 'Delete track');
    });
    await goToTrack(page, 'Security guarantees');
    await expect(
      grid(page).getByRole('gridcell').filter({ hasText: 'rules out every military' }),
    ).toBeVisible();
  });

  test('an issue and a position', async ({ page }) => {
    await goToTrack(page, 'Security guarantees');
    const issue = grid(page).getByRole('rowheader', { name: /Contingent in Ukraine/ });
    const cell = grid(page).getByRole('gridcell').filter({ hasText: 'rules out every military' });
    await deleteAndUndo(page, cell, async () => {
      await cell.click();
      await record(page).getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
    });
    await page.keyboard.press('Escape');
    await deleteAndUndo(page, issue, async () => {
      await issue.click();
      await record(page, 'Issue').getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Delete issue' }).click();
    });
    await expect(cell).toBeVisible();
  });

  test('a party and a person', async ({ page }) => {
    await goTo(page, 'Parties');
    await deleteAndUndo(
      page,
      page.getByRole('button', { name: 'NATO', exact: true }),
      async () => await choose(page, 'More for “NATO”', 'Delete party'),
    );
    await deleteAndUndo(
      page,
      page.getByRole('button', { name: 'Witkoff', exact: true }),
      async () => await choose(page, 'More for “Witkoff”', 'Delete person'),
    );
  });

  test('a meeting', async ({ page }) => {
    await goTo(page, 'Meetings');
    await deleteAndUndo(
      page,
      page.getByRole('article', { name: 'Summit of Putin and Trump' }),
      async () => await choose(page, 'More for Summit of Putin and Trump', 'Delete meeting'),
    );
  });

  test('a next step', async ({ page }) => {
    await goTo(page, 'Next steps');
    const title = 'Negotiate dates and timelines of the summit';
    await deleteAndUndo(
      page,
      page.getByRole('button', { name: title, exact: true }),
      async () => await choose(page, `More for ${title}`, 'Delete step'),
    );
  });

  test('an understanding', async ({ page }) => {
    await goTo(page, 'Understandings');
    const title = page.getByRole('button', { name: 'Diplomatic missions', exact: true });
    await deleteAndUndo(page, title, async () => {
      await title.click();
      await record(page, 'Diplomatic missions').getByRole('button', { name: 'Delete' }).click();
    });
  });

  test('a source', async ({ page }) => {
    await goTo(page, 'Sources');
    const title = page.getByRole('button', { name: /^Press report on the Riyadh meeting/ });
    await deleteAndUndo(page, title, async () => {
      await title.click();
      await record(page, 'Press report on the Riyadh meeting')
        .getByRole('button', { name: 'Delete' })
        .click();
    });
  });
});

test('a negotiation of one’s own', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await choose(page, 'More for this negotiation', 'Delete negotiation');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Arden strait talks' })).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Summit planning', level: 3 })).toBeVisible();
});
