import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { test } from '../support/fixtures.ts';
import { goTo, openExample } from '../support/steps.ts';

const out = '/tmp/w/hands/shots';
test('question', async ({ page }) => {
  await page.goto('/');
  await importFile(page, bigFile({ issues: 12, parties: 9, positionsOfIssue: 4 }));
  await goTo(page, 'Parties');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await page.keyboard.press('Delete');
  await page.getByRole('alertdialog').getByText('positions').waitFor();
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${out}/parties-question-${width}-${colorScheme}.png` });
    }
});
test('print', async ({ page }) => {
  await openExample(page);
  const home = page.url();
  await page.getByRole('main').getByRole('link', { name: 'Embassy normalization' }).first().click();
  await page.waitForURL(/\/t\//);
  const track = page.url();
  await page.setViewportSize({ width: 1123, height: 794 });
  for (const group of ['status', 'kind']) {
    await page.goto(`${track}?group=${group}`);
    await page.getByRole('rowheader').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${out}/print-${group}.png`, fullPage: true });
    await page.pdf({ path: `${out}/print-${group}.pdf`, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goto(`${home}/log?group=party`);
  await page.getByText('newest first').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${out}/print-log.png`, fullPage: true });
});
