import type { BrowserContext } from '@playwright/test';

/** Takes everything away that an address keeps. */
export async function forget(context: BrowserContext, origin: string): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'indexeddb,local_storage,file_systems',
  });
  await session.detach();
}
