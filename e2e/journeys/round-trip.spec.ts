import { expect, swReady, test } from '../support/fixtures.ts';
import { chooseFile, exportEverything, importFile } from '../support/files.ts';
import {
  addTrack,
  expectSaved,
  goToTrack,
  logPosition,
  openExample,
  places,
  startNegotiation,
} from '../support/steps.ts';

test('export, an empty browser, import: the same full digest, record for record', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  test.slow();
  await openExample(page);
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await goToTrack(page, 'Summit planning');
  await logPosition(page, {
    statement: 'السلام 🕊️ «first words», then deeds.',
    party: 'Aldria',
    issue: 'Date of the summit',
    stance: 'Demands',
    date: 'soon',
  });
  await expectSaved(page);
  await page.goto('/settings');
  const before = await exportEverything(page);
  expect(before.records.length).toBeGreaterThan(40);

  const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  await watch(fresh);
  const empty = await fresh.newPage();
  await empty.goto('/');
  await importFile(empty, before.text);
  await expect(empty.getByRole('link', { name: 'Arden strait talks' }).first()).toBeVisible();
  await empty.goto('/settings');
  const after = await exportEverything(empty);
  expect(after.records).toEqual(before.records);
  expect(after.digest).toBe(before.digest);
  await fresh.close();
});

test('a file that is not sound is refused, names what is wrong, and changes nothing', async ({
  page,
}) => {
  test.slow();
  await openExample(page);
  await page.goto('/settings');
  const { text, digest } = await exportEverything(page);
  const meeting = text.split('\n').find((line) => line.includes('"Riyadh meeting"')) ?? '';
  const cases: readonly (readonly [string, string, readonly RegExp[]])[] = [
    ['cut off', text.slice(0, text.length / 2), [/cut off|ends too early|incomplete|truncated/i]],
    ['not ours', '{"shopping":["bread"]}', [/Parley/]],
    ['newer', text.replace(/"version":\d+/, '"version":99'), [/newer/i]],
    [
      'bad field',
      text.replace(meeting, meeting.replace('"held"', '"dreamt"')),
      [/Riyadh meeting/, /status/i],
    ],
    ['missing record', text.replace(`${meeting}\n`, ''), [/.+/]],
  ];
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  for (const [name, damaged, says] of cases) {
    await test.step(name, async () => {
      expect(damaged).not.toBe(text);
      const opening = await chooseFile(page, damaged, `${name}.parley.json`);
      const alert = opening.getByRole('alert').filter({ hasText: `${name}.parley.json` });
      await expect(alert).toContainText('was not opened');
      for (const words of says) await expect(alert).toContainText(words);
    });
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect((await exportEverything(page)).digest).toBe(digest);
});

test('cancelling before Import changes nothing', async ({ page }) => {
  await page.goto('/');
  await swReady(page);
  await openExample(page);
  await page.goto('/settings');
  const { text, digest } = await exportEverything(page);
  const renamed = text
    .replaceAll('Riyadh talks', 'Other talks')
    .replace(/"digest":"[0-9a-f]+"/, '"digest":null');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(page, renamed);
  await expect(opening.getByRole('heading', { name: 'Other talks' })).toBeVisible();
  await opening.getByRole('button', { name: 'Close' }).click();
  await expect(opening).toBeHidden();
  expect((await exportEverything(page)).digest).toBe(digest);
});

test('opening and removing the example leaves other work as it was', async ({ page }) => {
  await page.goto('/');
  await startNegotiation(page, 'Arden strait talks');
  await addTrack(page, 'Summit planning');
  await page.goto('/settings');
  const before = await exportEverything(page);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { name: 'Riyadh talks', level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByText('example', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the example' }).click();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Removed the example.');
  await expect(places(page).getByRole('link', { name: /Riyadh talks/ })).toHaveCount(0);

  await notices.getByRole('button', { name: 'Undo' }).click();
  await expect(
    places(page)
      .getByRole('link', { name: /Riyadh talks/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove the example' }).click();
  await expect(places(page).getByRole('link', { name: /Riyadh talks/ })).toHaveCount(0);

  await page.goto('/settings');
  const after = await exportEverything(page);
  const own = /"negotiationId":"([^"]+)"/.exec(before.records[0] ?? '')?.[1] ?? '';
  expect(own).not.toBe('');
  const ours = (records: readonly string[]) => records.filter((line) => line.includes(own));
  expect(ours(after.records)).toEqual(ours(before.records));
});
