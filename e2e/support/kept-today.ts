import type { Page } from '@playwright/test';

/** Resolves once what Today shows is kept for the next start: as the browser itself sees it. */
export async function untilTodayIsKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () =>
      await new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('parley');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const asked = database.transaction('device').objectStore('device').count('today');
          asked.addEventListener('success', () => {
            database.close();
            resolve(asked.result > 0);
          });
        });
      }),
    null,
    { polling: 500, timeout: 120_000 },
  );
}
