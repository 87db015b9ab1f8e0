import { expect, type Page } from '@playwright/test';

/** Holds back what the build calls so, until the function that it gives back is called; by then it was asked for. */
export async function heldBack(page: Page, part: RegExp): Promise<() => void> {
  let letThrough = () => undefined as void;
  let isAskedFor = false;
  const isLetThrough = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route(part, async (route) => {
    isAskedFor = true;
    await isLetThrough;
    await route.continue();
  });
  return () => {
    expect(isAskedFor, `${String(part)} was asked for`).toBe(true);
    letThrough();
  };
}
