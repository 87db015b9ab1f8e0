import { idOf, parleyLines, rankOf } from '../../scripts/seed/parley-lines.mjs';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

test('Today shows the first of many, and all of them when asked, with the focus where the rest begins', async ({
  page,
}) => {
  await page.goto('/');
  await importFile(page, talksWithSteps(40));
  await page.getByRole('link', { name: 'Today' }).first().click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  const steps = page.getByRole('main').getByRole('link', { name: /^Step \d+$/ });
  await expect(steps).toHaveCount(30);
  const all = page.getByRole('button', { name: 'Show all 40' });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(40);
  await expect(all).toHaveCount(0);
  await expect(steps.nth(30)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/steps\?item=/);
});

/** A Parley file with one negotiation and so many steps that were due long ago. */
function talksWithSteps(count: number): string {
  const home = idOf('0195bbbb', 'a', 0);
  const row = (id: string) => ({
    id,
    negotiationId: home,
    created: '0195aaaaaaaa-0000-0123abcd',
    stamps: {},
    deleted: false,
  });
  const unmarked = { tlp: null, markingLabel: '' };
  const negotiation = {
    ...row(home),
    title: 'Arden strait talks',
    summary: '',
    rank: 'a0',
    example: false,
    ourPartyId: null,
    archived: false,
    ...unmarked,
  };
  const steps = Array.from({ length: count }, (_, at) => ({
    ...row(idOf('0195bbbb', 'b', at)),
    trackId: null,
    title: `Step ${at + 1}`,
    note: '',
    rank: rankOf(at),
    ownerParties: {},
    ownerPersons: {},
    strength: null,
    status: 'open',
    due: { words: '', edtf: '2025-01-15' },
    triggers: {},
    accordingToPartyId: null,
    accordingToWords: '',
    meetingId: null,
    meetings: {},
    sourceId: null,
    ...unmarked,
  }));
  return [
    ...parleyLines([
      ['negotiations', 1, [negotiation]],
      ['steps', count, steps],
    ]),
  ].join('');
}
