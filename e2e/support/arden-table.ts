import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { addTrack, goToTrack, grid, logPosition, startNegotiation } from './steps.ts';

export const [security, trade] = ['Security guarantees', 'Trade'];
export const [forces, passage, radar] = ['Foreign forces', 'Passage of vessels', 'Radar'];

export const heads = (page: Page) => grid(page).getByRole('rowheader');

/** Two tracks; three issues in the first, with a position of Aldria and two of Borea. */
export async function startTalks(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, security);
  await addTrack(page, trade);
  await goToTrack(page, security);
  const said = { stance: 'Excludes', date: '2020-03-01' };
  await logPosition(page, {
    ...said,
    statement: 'None on the shore',
    party: 'Aldria',
    issue: forces,
  });
  await logPosition(page, {
    ...said,
    statement: 'Notice of a day',
    party: 'Borea',
    issue: passage,
  });
  await logPosition(page, { ...said, statement: 'Only by day', party: 'Borea', issue: radar });
  await expect(heads(page)).toHaveCount(3);
}

/** The first issue has the focus. */
export async function enterGrid(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Control+Home');
  await expect(heads(page).first()).toBeFocused();
}
