import { expect, test } from '../support/fixtures.ts';
import { goToTrack, grid, openExample } from '../support/steps.ts';

test('Copy table puts it on the clipboard as text and as a table', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Reading the clipboard needs a permission of Chromium');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await goToTrack(page, 'Security guarantees');
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Table copied');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item) throw new Error('The clipboard is empty.');
    const text = await (await item.getType('text/plain')).text();
    const html = await (await item.getType('text/html')).text();
    return { text, html };
  });
  expect(copied.text).toMatch(/^Issue\tRussia \(Principal\)\tUnited States \(Principal\)\tUkraine/);
  expect(copied.text).toContain('Excludes · Red line');
  expect(copied.text).toContain('Russia rules out every military presence');
  expect(copied.html).toContain('<table');
  expect(copied.html).toMatch(/<th[^>]*>United States/);
  expect(copied.html).toContain('Russia rules out every military presence');
});

test('on paper there is the whole table and nothing of the program around it', async ({ page }) => {
  await openExample(page);
  await goToTrack(page, 'Security guarantees');
  await expect(grid(page).getByRole('gridcell').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('Russia rules out every military presence');
  await expect(table).toContainText(/red line/i);
  await expect(page.getByRole('heading', { name: 'Security guarantees', level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Places' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy table' })).toBeHidden();
  await expect(grid(page)).toBeHidden();
  const ink = await table.evaluate((each) => getComputedStyle(each).color);
  const [red = 255] = ink.match(/\d+/g)?.map(Number) ?? [];
  expect(red).toBeLessThan(90); // dark ink, whatever the screen's look
  await page.emulateMedia({ media: 'screen' });
  await expect(grid(page)).toBeVisible();
});
