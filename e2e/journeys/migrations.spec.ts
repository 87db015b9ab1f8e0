import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { exportEverything, importFile, partsOf } from '../support/files.ts';
import { blankPage, dumpRaw, restoreRaw, type RawDatabase } from '../support/raw-database.ts';
import { prepareRelease, withoutServiceWorker } from '../support/second-build.ts';
import {
  addTrack,
  expectSaved,
  goTo,
  goToTrack,
  grid,
  logPosition,
  places,
  startNegotiation,
} from '../support/steps.ts';

// Written by the released build of version 1 itself, in a browser: its database, and the file that it exported.
const released = async (kind: 'database' | 'parley') =>
  await readFile(new URL(`../fixtures/released-1.${kind}.json`, import.meta.url), 'utf8');
const releasedDatabase = async () => JSON.parse(await released('database')) as RawDatabase;

async function startFrom(page: Page, baseURL: string | undefined): Promise<void> {
  await blankPage(page, baseURL ?? '');
  await restoreRaw(page, await releasedDatabase());
  expect(await dumpRaw(page)).toEqual(await releasedDatabase());
}

test('a database that the released version 1 wrote opens with every record, and equals its file', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  test.slow();
  const file = partsOf(await released('parley'));
  await startFrom(page, baseURL);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  const migrated = await dumpRaw(page);
  expect(migrated.version).toBeGreaterThan(10);

  await test.step('people find it as they left it', async () => {
    await places(page).getByRole('link', { name: 'Arden strait talks' }).first().click();
    await expect(page.getByText('Where and when the leaders meet. «قمة» 🕊️')).toBeVisible();
    await goToTrack(page, 'Security guarantees');
    await expect(grid(page)).toContainText('No foreign escort in the strait.');
    await goTo(page, 'Meetings');
    await expect(page.getByRole('article', { name: 'Meeting of the deputies' })).toBeVisible();
  });

  await page.goto('/settings');
  const after = await exportEverything(page);
  expect(after.records).toEqual(file.records);
  expect(after.digest).toBe(file.digest);

  await test.step('its file arrives at the same rows', async () => {
    const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
    await watch(fresh);
    const empty = await fresh.newPage();
    await empty.goto('/');
    await importFile(empty, file.text);
    await empty.goto('/settings');
    expect((await exportEverything(empty)).digest).toBe(after.digest);
    const imported = await dumpRaw(empty);
    for (const { name, records } of (await releasedDatabase()).stores) {
      if (name === 'pages') continue; // how positions are packed is the disk's own matter
      const same = imported.stores.find((store) => store.name === name)?.records;
      expect(same, name).toEqual(records);
    }
    await fresh.close();
  });

  await test.step('a recovery point was made before', async () => {
    const points = await recoveryFiles(page);
    const about = points.find(({ name }) => name.endsWith('.point.json'));
    expect(JSON.parse(about?.text ?? '{}')).toMatchObject({
      reason: 'migration',
      digest: file.digest,
    });
    const body = points.find(({ name }) => name.endsWith('.gz'));
    expect(partsOf(body?.text ?? '').records).toEqual(file.records);
  });
});

test('where no recovery point can be made, nothing is migrated', async ({ page, baseURL }) => {
  await startFrom(page, baseURL);
  await page.addInitScript(() => {
    StorageManager.prototype.getDirectory = async () => {
      throw new DOMException('No room left', 'QuotaExceededError');
    };
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'parley-recovery') throw new DOMException('No room left', 'QuotaExceededError');
      return version === undefined ? real.call(this, name) : real.call(this, name, version);
    };
  });
  await page.goto('/');
  const title = 'Your data waits to be upgraded';
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('nothing was changed');
  expect(await dumpRaw(page)).toEqual(await releasedDatabase());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a raw copy' }).click();
  const copy = await readFile(await (await download).path(), 'utf8');
  expect(copy).toContain('No foreign escort in the strait.');
});

test('a tab that will not let go of older data is named, and nothing is lost', async ({
  page,
  context,
  baseURL,
}) => {
  await startFrom(page, baseURL);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('parley');
      request.addEventListener('success', () => {
        Object.assign(globalThis, { held: request.result });
        resolve(null);
      });
    });
  });
  const next = await context.newPage();
  await next.goto('/');
  const title = 'Another tab holds the data open';
  await expect(next.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(next.getByRole('main')).toContainText('Close it, then try again');
  await page.close();
  await next.getByRole('button', { name: 'Try again' }).click();
  await places(next).getByRole('link', { name: 'Arden strait talks' }).first().click();
  await expect(next.getByText('Where and when the leaders meet.')).toBeVisible();
});

test.describe('a migration that fails halfway', () => {
  test.beforeEach(async ({ context }) => await withoutServiceWorker(context));

  test('takes itself back, says what to do, and the last build goes on', async ({
    page,
    origins,
  }) => {
    test.setTimeout(240_000);
    const release = await prepareRelease('failing');
    origins.add(new URL(release.url).origin);
    try {
      await page.goto(release.url);
      await startNegotiation(page, 'Arden strait talks');
      await addTrack(page, 'Security guarantees');
      await goToTrack(page, 'Security guarantees');
      const entry = { party: 'Aldria', issue: 'Escorts', stance: 'Excludes' };
      await logPosition(page, { ...entry, statement: 'No foreign escort.' });
      await expectSaved(page);
      const before = await dumpRaw(page);

      release.publish();
      await page.reload();
      const title = 'Your data could not be upgraded';
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(
        'your data is as the older version left it',
      );
      expect(await dumpRaw(page)).toEqual(before);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a raw copy' }).click();
      const copy = await readFile(await (await download).path(), 'utf8');
      expect(copy).toContain('No foreign escort.');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      expect(await dumpRaw(page)).toEqual(before);

      release.withdraw();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(grid(page)).toContainText('No foreign escort.');
      await logPosition(page, { ...entry, statement: 'Never.', stance: 'Excludes' });
      await expect(grid(page)).toContainText('Never.');
    } finally {
      await release.close();
    }
  });
});

/** The files of the recovery points, unpacked. */
async function recoveryFiles(
  page: Page,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  return await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('recovery');
    const found: { name: string; text: string }[] = [];
    for await (const [name, handle] of folder.entries()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      const stream = file.stream();
      const plain = name.endsWith('.gz')
        ? stream.pipeThrough(new DecompressionStream('gzip'))
        : stream;
      found.push({ name, text: await new Response(plain).text() });
    }
    return found;
  });
}
