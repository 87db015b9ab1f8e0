import { bigFile } from '../support/big-book.ts';
import { chooseFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { startNegotiation } from '../support/steps.ts';

test('Enter opens the row that is marked, while those below the first ones are still the older ones', async ({
  page,
  context,
}) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const opening = await chooseFile(page, bigFile({ issues: 30, parties: 2, positionsOfIssue: 1 }));
  await opening.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(opening).toBeHidden();
  await page.goto('/search?q=issue');
  await expect(page.getByRole('option').nth(20)).toBeVisible();
  await page.getByRole('combobox', { name: 'Search everything' }).focus();
  for (let times = 0; times < 16; times += 1) await page.keyboard.press('ArrowDown');
  // Presses Enter when a part of the new answer is drawn, and says what was marked then.
  const marked = page.evaluate(
    () =>
      new Promise<string | null>((tell) => {
        const [list] = document.querySelectorAll('[role="listbox"]');
        if (!list) return;
        const watching = new MutationObserver(() => {
          watching.disconnect();
          const row = list.querySelector('[aria-selected="true"]');
          const enter = { key: 'Enter', bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
          tell(row?.getAttribute('href') ?? null);
        });
        watching.observe(list, { subtree: true, childList: true, characterData: true });
      }),
  );
  const other = await context.newPage();
  await other.goto('/');
  await startNegotiation(other, 'Issue');
  const address = await marked;
  await expect(page).toHaveURL((url) => url.pathname + url.search === address);
});
