import { bigFile } from '../support/big-book.ts';
import { importFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { goTo } from '../support/steps.ts';

test('of hundreds of changes of a kind the first are drawn, and all on request', async ({
  page,
}) => {
  await page.goto('/');
  await importFile(page, bigFile({ issues: 200, parties: 30, positionsOfIssue: 1 }));
  await expect(page.getByRole('heading', { name: 'Wide talks', level: 1 })).toBeVisible();
  await goTo(page, 'Changes');
  const main = page.getByRole('main');
  await main.getByRole('combobox', { name: 'Since' }).selectOption({ label: 'A day' });
  await main.getByLabel('Since the end of').fill('2001-01-01');
  const first = main.getByRole('region', { name: 'First position' });
  await expect(first.getByRole('heading', { name: 'First position 200' })).toBeVisible();
  await expect(first.getByRole('listitem')).toHaveCount(20);
  const nothingTwice = await first.getByRole('listitem').allInnerTexts();

  await test.step('more, with the focus where they begin', async () => {
    await first.getByRole('button', { name: 'Show 100 more' }).press('Enter');
    await expect(first.getByRole('listitem')).toHaveCount(120);
    await expect(first.getByRole('listitem').nth(20).getByRole('link').first()).toBeFocused();
    const texts = await first.getByRole('listitem').allInnerTexts();
    expect(texts.slice(0, 20)).toEqual(nothingTwice);
  });

  await test.step('and all', async () => {
    await first.getByRole('button', { name: 'Show all 200' }).press('Enter');
    await expect(first.getByRole('listitem')).toHaveCount(200);
    await expect(first.getByRole('button', { name: /^Show \d|^Show all 200/ })).toHaveCount(0);
  });

  await test.step('another day begins with the first again', async () => {
    await main.getByLabel('Since the end of').fill('2001-01-02');
    await expect(first.getByRole('listitem')).toHaveCount(20);
  });
});
