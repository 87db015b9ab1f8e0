import type { Page } from '@playwright/test';
import type { Bench, Worked } from './page/bench.ts';

/** The first so many positions of the file, in the page's memory. */
export async function loadRows(page: Page, count: number): Promise<number> {
  return await page.evaluate(async (wanted) => {
    const { bench } = globalThis as unknown as { bench: Bench };
    return await bench.load(wanted);
  }, count);
}

/** All the work on one engine, from an empty store, in a page without what the last one left. */
export async function workOn(page: Page, engine: string, count: number): Promise<Worked> {
  await page.bringToFront();
  await page.reload();
  await loadRows(page, count);
  return await page.evaluate(
    async ([name, word]) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return await bench.work(name, word);
    },
    [engine, searchedWord] as const,
  );
}

/** Neither common nor rare; with a mark that folding takes away. */
const searchedWord = 'sécurité';

/** In four scripts, and one mistyped. */
export const searchedWords = [
  'sécurité',
  'corridor',
  'الحدود',
  'граница',
  '停火',
  'ceasefier',
] as const;
