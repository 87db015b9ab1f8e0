import { expect, test } from '../support/fixtures.ts';
import { openTextFile, startWithParties, text } from '../support/sources.ts';
import { dialog, goTo } from '../support/steps.ts';

// A trace takes a picture of all paragraphs at every step, and makes each take seconds.
test.use({ trace: 'off' });

const last = 2000;

test('a text of 200 pages opens, is marked, and has its suggestions to the end', async ({
  page,
}) => {
  test.slow();
  await startWithParties(page);
  const form = await openTextFile(page, 'minutes.txt', minutes());
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Minutes of the round');
  await form.getByRole('button', { name: 'Add source' }).click();
  await expect(text(page)).toBeVisible();
  await goTo(page, 'Sources');

  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByRole('link', { name: /^Read/ }).click();
  await expect(text(page)).toBeVisible();
  const found = page.getByText(/passages that may be worth a record/);
  await expect(found).toContainText('2,000', { timeout: 40_000 });
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.info(`long tasks until all was suggested: ${tasks.map(Math.round).join(', ') || 'none'}`);

  // By their elements: to ask for thousands of roles would lay out every page of the text.
  const end = page.locator(`#p${last + 1}`).locator('..');
  await end.scrollIntoViewIfNeeded();
  await expect(end.locator('p')).toContainText(`${last}. The Aldrian minister`);
  await expect(end).toContainText('Aldria');
  await expect(end).toContainText('Take it up');

  await end.locator('p').click({ clickCount: 3 });
  await page
    .getByRole('group', { name: 'Log from the passage' })
    .getByRole('button', { name: 'Note' })
    .click();
  await dialog(page, 'Write a note').getByRole('textbox', { name: 'Note' }).fill('At the very end');
  await page.keyboard.press('Control+Enter');
  await expect(end.locator('li', { hasText: 'At the very end' })).toBeVisible({ timeout: 40_000 });
  await expect(end.locator('mark').first()).toContainText(`${last}. The Aldrian minister`);
  await expect(end).not.toContainText('Take it up');
  await expect(found).toContainText('1,999');

  // Opened anew at the passage, its mark stands and what is suggested there is back.
  await end.locator('li button').first().click();
  await expect(page).toHaveURL(/quote=/);
  await page.reload();
  await expect(end.locator('mark').first()).toBeInViewport();
  await expect(page.locator(`#p${last}`).locator('..')).toContainText('Take it up');
  await expect(found).toContainText('1,999');
});

function minutes(): string {
  const rest = 'Borea did not agree to this at all, and said so at length. '.repeat(4).trim();
  const paragraphs = Array.from(
    { length: last },
    (_, n) =>
      `${n + 1}. The Aldrian minister said that no force would be accepted on either shore. ${rest}`,
  );
  return ['Minutes of the round', ...paragraphs].join('\n\n');
}
