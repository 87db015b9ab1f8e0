import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { exportEverything } from '../support/files.ts';
import {
  addMeeting,
  addTrack,
  choose,
  expectSaved,
  goTo,
  goToTrack,
  logPosition,
  markFollowUp,
  places,
  startNegotiation,
} from '../support/steps.ts';

// The user's own work has the names of the example, so that whoever mistakes one for the other is found out.

async function ownWork(page: Page): Promise<void> {
  await page.goto('/');
  await startNegotiation(page, 'Riyadh talks, our file');
  await addTrack(page, 'Security guarantees');
  await goToTrack(page, 'Security guarantees');
  const entry = { party: 'Russia', issue: 'Contingent in Ukraine', stance: 'Excludes' };
  await logPosition(page, { ...entry, statement: 'No contingent.', date: '18 February 2025' });
  await logPosition(page, { ...entry, party: 'NATO', statement: 'It is open.', stance: 'Open' });
  await goTo(page, 'Meetings');
  await addMeeting(page, { title: 'Riyadh meeting', date: '18 February 2025', status: 'Held' });
  await markFollowUp(page, 'Riyadh meeting', { title: 'Our follow-up', date: 'soon' });
  await expectSaved(page);
}

/** From any screen: the digest of every record, stamps and change log included, of all but the example. */
async function digestOfOwn(
  page: Page,
): Promise<{ readonly digest: string; readonly records: number }> {
  await page.goto('/settings');
  const { records } = await exportEverything(page);
  const examples = new Set(
    records.flatMap((line) => {
      const [, id] = /"example":true.*?"id":"([^"]+)"/.exec(line) ?? [];
      return id === undefined ? [] : [id];
    }),
  );
  const own = records.filter((line) => !Array.from(examples).some((id) => line.includes(id)));
  expect(own.some((line) => line.includes('"example":true'))).toBe(false);
  const hash = createHash('sha256');
  for (const line of own) hash.update(`${line}\n`);
  return { digest: hash.digest('hex'), records: own.length };
}

test('the example never touches real work: opened, changed, removed, brought back, removed', async ({
  page,
}) => {
  test.slow();
  await ownWork(page);
  const before = await digestOfOwn(page);
  expect(before.records).toBeGreaterThan(15);

  await page.goto('/settings');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { name: 'Riyadh talks', level: 1 })).toBeVisible();
  expect(await digestOfOwn(page)).toEqual(before);

  await test.step('work in the example', async () => {
    await places(page)
      .getByRole('link', { name: /^Riyadh talks(?!, our)/ })
      .first()
      .click();
    await goToTrack(page, 'Security guarantees');
    await logPosition(page, {
      statement: 'Tried out.',
      party: 'Russia',
      issue: 'Contingent in Ukraine',
      stance: 'Excludes',
    });
    await goTo(page, 'Parties');
    await choose(page, 'More for “NATO”', 'Delete party');
    expect(await digestOfOwn(page)).toEqual(before);
  });

  const remove = async () => {
    await places(page)
      .getByRole('link', { name: /^Riyadh talks(?!, our)/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Remove the example' }).click();
    await expect(places(page).getByRole('link', { name: /^Riyadh talks(?!, our)/ })).toHaveCount(0);
  };
  await remove();
  const notices = page.getByRole('region', { name: 'Notices' });
  await notices.getByRole('button', { name: 'Undo' }).last().click();
  await expect(
    places(page)
      .getByRole('link', { name: /^Riyadh talks(?!, our)/ })
      .first(),
  ).toBeVisible();
  await remove();
  expect(await digestOfOwn(page)).toEqual(before);
});
