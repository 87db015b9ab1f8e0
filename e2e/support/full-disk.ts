import type { Page } from '@playwright/test';

/** How browsers say that there is no room: all four were seen. */
export const quotaErrors = [
  'bare',
  'inside an AbortError',
  'as Firefox names it',
  'as code 22',
] as const;
export type QuotaError = (typeof quotaErrors)[number];

/** To be called before the first load: from then on `fillDisk` decides what writing does. */
export async function preparePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state = globalThis as unknown as { fullDisk?: string | null };
    const writes = new WeakMap<IDBTransaction, number>();
    const noRoom = () => new DOMException('No room left', 'QuotaExceededError');
    for (const name of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args) {
        switch (state.fullDisk ?? 'none') {
          case 'bare':
            throw noRoom();
          case 'as Firefox names it':
            throw Object.assign(new Error('No room'), { name: 'NS_ERROR_DOM_QUOTA_REACHED' });
          case 'as code 22':
            throw Object.assign(new Error('No room'), { code: 22 });
          case 'inside an AbortError': {
            // All is taken, and refused when the transaction is to be committed.
            const request = real.apply(this, args);
            const { transaction } = this;
            const write = (writes.get(transaction) ?? 0) + 1;
            writes.set(transaction, write);
            let turns = 0;
            const wait = () => {
              if (writes.get(transaction) !== write) return;
              turns += 1;
              try {
                if (turns < 40) return this.count().addEventListener('success', wait);
                Object.defineProperty(transaction, 'error', { get: noRoom });
                transaction.abort();
              } catch {
                // It has ended for a reason of its own.
              }
            };
            request.addEventListener('success', wait);
            return request;
          }
          default:
            return real.apply(this, args);
        }
      };
    }
  });
}

/** From now on every write of the page is refused like that; null: there is room again. */
export async function fillDisk(page: Page, error: QuotaError | null): Promise<void> {
  await page.evaluate((wanted) => {
    (globalThis as unknown as { fullDisk?: string | null }).fullDisk = wanted;
  }, error);
}

/**
 * A disk that is full indeed: the browser gives the origin so many bytes and no more, on the page, in
 * workers and in the file system. To be called before the first load. Chromium only.
 * @returns what gives room again
 */
export async function limitQuota(
  page: Page,
  { origin, bytes }: { readonly origin: string; readonly bytes: number },
): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  return async () => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await devtools.detach();
  };
}
