import type { Page } from '@playwright/test';

/** Before the page opens: its lists of this table can be made to come late. Gives what sets by how many milliseconds. */
export async function slowReads(page: Page, table: string): Promise<(by: number) => Promise<void>> {
  await page.addInitScript((slow) => {
    const late = { by: 0 };
    Object.assign(globalThis, { lateReads: late });
    const set = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')?.set;
    const { getAll } = IDBIndex.prototype;
    IDBIndex.prototype.getAll = function (...given) {
      const request = getAll.apply(this, given);
      const { by } = late;
      if (by === 0 || this.objectStore.name !== slow) return request;
      return Object.defineProperty(request, 'onsuccess', {
        set(listener: (event: Event) => void) {
          set?.call(request, (event: Event) => setTimeout(() => listener(event), by));
        },
      });
    };
  }, table);
  return async (by) =>
    await page.evaluate((late) => {
      const { lateReads } = globalThis as unknown as { lateReads: { by: number } };
      lateReads.by = late;
    }, by);
}
