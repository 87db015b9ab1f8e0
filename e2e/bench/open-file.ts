import type { BrowserContext, Page } from '@playwright/test';

export interface Opened {
  /** From choosing the file until it is said to be sound, and from "Import" until it is shown. */
  readonly ms: number;
  /** The longest task meanwhile. */
  readonly longestTask: number;
}

/** Opens a file as a person does, in a tab of its own. */
export async function openFile(
  context: BrowserContext,
  origin: string,
  file: string,
): Promise<Opened> {
  const page = await context.newPage();
  await page.goto(`${origin}/settings`);
  await page.getByRole('main').getByRole('button', { name: 'Import', exact: true }).click();
  const opening = page.getByRole('dialog', { name: 'Open a file' });
  const chooser = page.waitForEvent('filechooser');
  await opening.getByRole('button', { name: 'Choose a file' }).click();
  const chosen = await chooser;
  await watchTasks(page);
  const begun = performance.now();
  await chosen.setFiles(file);
  const go = opening.getByRole('button', { name: 'Import', exact: true });
  await go.waitFor({ timeout: 900_000 });
  const checked = performance.now() - begun;
  const again = performance.now();
  await go.click();
  await opening.waitFor({ state: 'hidden', timeout: 900_000 });
  const ms = checked + performance.now() - again;
  const longestTask = await longestSince(page);
  await page.close();
  return { ms, longestTask };
}

/** From now on the page notes its long tasks. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = globalThis as unknown as { longTasks?: number[] };
    if (noted.longTasks) {
      noted.longTasks.length = 0;
      return;
    }
    const tasks: number[] = [];
    noted.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** In milliseconds; 0: none over 50. */
export async function longestSince(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { longTasks = [] } = globalThis as unknown as { longTasks?: readonly number[] };
    return Math.max(0, ...longTasks);
  });
}
