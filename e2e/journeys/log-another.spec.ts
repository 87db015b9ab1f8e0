import { expect, test } from '../support/fixtures.ts';
import { rowsOf } from '../support/full-disk-kinds.ts';
import { slowReads } from '../support/slow-reads.ts';
import { fillEntry, goToTrack, openComposer } from '../support/steps.ts';
import { startStrait } from '../support/strait.ts';

test('an issue made in place holds for the next of a series at once', async ({ page }) => {
  const late = await slowReads(page, 'issues');
  await startStrait(page, { track: 'Safety of passage' });
  await goToTrack(page, 'Safety of passage');
  const form = await openComposer(page);
  const first = { statement: 'No escorts.', party: 'Aldria', issue: 'Escorts', stance: 'Opposes' };
  await fillEntry(form, first);
  await late(4000);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(form).toContainText('Logged: Aldria');
  // Not waited for: the list that will have it is still being read.
  expect(await form.getByRole('combobox', { name: 'Issue' }).inputValue()).toBe('Escorts');
  await fillEntry(form, { statement: 'None at all.', stance: 'Excludes' });
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await late(0);
  const pages = (await rowsOf(page))('pages') as readonly { readonly positions: object[] }[];
  expect(pages.map(({ positions }) => positions.length)).toEqual([2]);
  await expect(page.getByRole('link', { name: 'Unsorted' })).toHaveCount(0);
});
