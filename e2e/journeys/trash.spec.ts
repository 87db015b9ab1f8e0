import type { Page } from '@playwright/test';
import { chooseFile, exportEverything } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  addTrack,
  choose,
  dialog,
  expectSaved,
  goToTrack,
  grid,
  logPosition,
  places,
  startNegotiation,
} from '../support/steps.ts';

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const inTrash = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Trash' }).getByRole('listitem').filter({ hasText: name });

async function ardenTalks(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  for (const [statement, issue] of [
    ['No third-state force.', 'Foreign forces'],
    ['Free passage for all.', 'Passage of vessels'],
  ] as const) {
    await logPosition(page, { statement, party: 'Aldria', issue, stance: 'Open' });
  }
  await expectSaved(page);
}

const goHome = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Places of this negotiation' })
    .getByRole('link', { name: 'Overview' })
    .click();

async function deleteTrack(page: Page): Promise<void> {
  await goHome(page);
  await choose(page, 'More for “Security guarantees”', 'Delete track');
  await expect(page.getByRole('heading', { name: 'Security guarantees', level: 3 })).toHaveCount(0);
}

const goToTrash = (page: Page) => places(page).getByRole('link', { name: 'Trash' }).click();

test('a track comes back with all that hung on it; removed for good it stays away', async ({
  page,
}) => {
  test.slow();
  await ardenTalks(page);
  await page.goto('/settings');
  const older = await exportEverything(page);
  await places(page).getByRole('link', { name: 'Arden strait talks' }).click();

  await test.step('the trash says what hangs on it, and gives all of it back', async () => {
    await deleteTrack(page);
    await goToTrash(page);
    const track = inTrash(page, 'Security guarantees');
    await expect(track).toContainText('with 2 issues, 2 positions');
    await expect(track).toContainText('30 days left');
    await track.getByRole('button', { name: 'Restore Track “Security guarantees”' }).click();
    await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
    await places(page).getByRole('link', { name: 'Arden strait talks' }).click();
    await goToTrack(page, 'Security guarantees');
    await expect(grid(page)).toContainText('No third-state force.');
    await expect(grid(page)).toContainText('Free passage for all.');
  });

  await test.step('removed for good, after a recovery point', async () => {
    await deleteTrack(page);
    await goToTrash(page);
    await page.getByRole('checkbox', { name: 'Choose Track “Security guarantees”' }).check();
    await page.getByRole('button', { name: 'Remove for good…' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('1 track, 2 issues and 2 positions');
    await question.getByRole('button', { name: 'Remove for good' }).click();
    await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
    await expect(notices(page)).toContainText(
      'Removed for good: 1 track, 2 issues and 2 positions',
    );
    await notices(page).getByRole('button', { name: 'Show' }).click();
    const points = page.getByRole('list', { name: 'Recovery points' });
    await expect(points).toContainText('Before records were removed for good');
    const { text } = await exportEverything(page);
    for (const words of ['Security guarantees', 'No third-state', 'Foreign forces']) {
      expect(text).not.toContain(words);
    }
  });

  await test.step('an older file of the same talks does not bring it back', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const opening = await chooseFile(page, older.text);
    await opening.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('main')).toContainText('nothing to merge');
    await places(page).getByRole('link', { name: 'Overview' }).click();
    await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByText(/Security guarantees/)).toHaveCount(0);
    await expect(places(page).getByText('Security guarantees')).toHaveCount(0);
  });
});

test('a negotiation that was removed for good comes back from a file only on request', async ({
  page,
}) => {
  await ardenTalks(page);
  await page.goto('/settings');
  const older = await exportEverything(page);
  await places(page).getByRole('link', { name: 'Arden strait talks' }).click();
  await choose(page, 'More for this negotiation', 'Delete negotiation');
  await goToTrash(page);
  await expect(inTrash(page, 'Arden strait talks')).toContainText('1 track, 2 issues, 2 positions');
  await page.getByRole('button', { name: 'Empty trash…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Empty trash' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(page, older.text);
  await expect(opening).toContainText(/You removed this negotiation for good on/);
  await expect(opening).toContainText('Nothing to import.');
  await opening.getByRole('radio', { name: 'Bring it back' }).check({ force: true });
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Arden strait talks', level: 1 })).toBeVisible();
  await page.goto('/settings');
  expect((await exportEverything(page)).digest).toBe(older.digest);
});

test('what stands on something in the trash comes back with it', async ({ page }) => {
  await ardenTalks(page);
  const cell = grid(page).getByRole('gridcell').filter({ hasText: 'No third-state force.' });
  await cell.focus();
  await page.keyboard.press('Delete');
  await expect(cell).toHaveCount(0);
  await deleteTrack(page);
  await goToTrash(page);
  const position = inTrash(page, 'No third-state force.');
  await expect(position).toContainText(
    'It stands in the track “Security guarantees”, which is in the trash too.',
  );
  await position.getByRole('button', { name: /^Restore / }).click();
  await dialog(page, 'Restore both?').getByRole('button', { name: 'Restore both' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await notices(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(inTrash(page, 'No third-state force.')).toBeVisible();
  await expect(inTrash(page, 'Security guarantees')).not.toHaveCount(0);
});

test('after 30 days what was deleted is removed, with a recovery point and a notice', async ({
  page,
}) => {
  const start = Date.now();
  const later = (days: number) => new Date(start + days * 86_400_000);
  await ardenTalks(page);
  await page.waitForTimeout(3500); // the clock is looked at
  await deleteTrack(page);
  await expectSaved(page);

  await page.clock.setFixedTime(later(25));
  await page.goto('/trash');
  await expect(inTrash(page, 'Security guarantees')).toContainText(/[45] days left|6 days left/);

  await page.clock.setFixedTime(later(31));
  await page.goto('/');
  await expect(notices(page)).toContainText(
    '1 record that was deleted more than 30 days ago was removed from the trash.',
  );
  await notices(page).getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('list', { name: 'Recovery points' })).toContainText(
    'Before records were removed for good',
  );
  await goToTrash(page);
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
});

test('a clock that leaps years ahead removes nothing and says nothing', async ({ page }) => {
  const start = Date.now();
  await ardenTalks(page);
  await page.waitForTimeout(3500);
  await deleteTrack(page);
  await expectSaved(page);
  await page.clock.setFixedTime(new Date(start + 900 * 86_400_000));
  await page.goto('/trash');
  await page.waitForTimeout(3500);
  await expect(inTrash(page, 'Security guarantees')).toContainText('30 days left');
  await expect(notices(page)).not.toContainText('removed from the trash');
});

test('by keyboard alone: chosen, restored, undone, removed for good', async ({ page }) => {
  await ardenTalks(page);
  await deleteTrack(page);
  await places(page).getByRole('link', { name: 'Trash' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox', { name: 'Choose Track “Security guarantees”' });
  await expect(box).toBeVisible();
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Restore Track/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(box).toBeVisible();
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Remove for good…' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove for good…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Remove for good' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
});
