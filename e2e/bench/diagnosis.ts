import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Stage } from './stage.ts';

const folder = 'reports/stopped';
/** Pages that stay open: the browser's own, and the one with the yardsticks. */
const lasting = 2;

/**
 * Keeps what every page showed and waited for when a measurement did not come to its end, and closes those
 * that it left.
 */
export async function diagnose({ context }: Stage, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [at, page] of context.pages().entries()) {
    if (!page.url().startsWith('http')) continue;
    const found = await Promise.race([statesOf(page), later('the page does not answer')]);
    writeFileSync(
      `${folder}/${name}-${at}.json`,
      `${page.url()}\n${JSON.stringify(found, null, 2)}\n`,
    );
    const content = await Promise.race([page.content(), later('')]);
    writeFileSync(`${folder}/${name}-${at}.html`, content);
    const path = `${folder}/${name}-${at}.png`;
    await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
    if (at >= lasting) await page.close();
  }
}

async function later<T>(value: T): Promise<T> {
  return await new Promise((resolve) => {
    setTimeout(() => resolve(value), 15_000);
  });
}

/** What a page that waits may wait for. */
async function statesOf(page: Page): Promise<unknown> {
  return await page.evaluate(async () => {
    const soon = async (work: () => Promise<unknown>) =>
      await Promise.race([
        work().catch(String),
        new Promise((resolve) => {
          setTimeout(() => resolve('no answer within 3 s'), 3000);
        }),
      ]);
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => resolve('drawn'));
      });
    const open = () =>
      new Promise((resolve) => {
        const request = indexedDB.open('parley');
        for (const each of ['success', 'error', 'blocked'])
          request.addEventListener(each, () => {
            if (each === 'success') request.result.close();
            resolve(each);
          });
      });
    return {
      visibility: document.visibilityState,
      state: document.readyState,
      frame: await soon(frame),
      databases: await soon(() => indexedDB.databases()),
      opening: await soon(open),
      locks: await soon(() => navigator.locks.query()),
      worker: navigator.serviceWorker.controller?.state,
      fetched: await soon(async () => (await fetch('/manifest.webmanifest')).status),
      requests: performance
        .getEntriesByType('resource')
        .map(({ name, startTime, duration }) => [
          name,
          Math.round(startTime),
          Math.round(duration),
        ]),
      now: performance.now(),
    };
  });
}
