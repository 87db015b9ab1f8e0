import type { Page } from '@playwright/test';
import { idOf } from '../../scripts/seed/parley-lines.mjs';
import { asked } from './asked.ts';

/** Addresses of what the generator made. @param shape its place in `shapes`; -1: the file of all positions */
export function seededPath(place: { readonly shape: number; readonly track?: number }): string {
  const seed = asked.seed + 1 + place.shape;
  const space = `0195${(seed & 0xff_ff).toString(16).padStart(4, '0')}`;
  const negotiation = `/n/${idOf(space, '0', 0)}`;
  return place.track === undefined
    ? negotiation
    : `${negotiation}/t/${idOf(space, '1', place.track)}`;
}

/** Cells that are filled stand in it. */
export const filledCell = '[role="grid"] [role="gridcell"]:not([aria-busy])';

/** Opens an address and waits for its table. */
export async function goToTable(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  await page.locator(filledCell).first().waitFor({ timeout: 120_000 });
}

/** Milliseconds after which a page has done all that its start begins: reading what is searched, then what Today keeps. */
const startUp = asked.isSmall ? 600 : 15_000 * Math.max(1, asked.oneTrack / 100_000);

/** Lets the start of a page come to its end, so that no measurement falls into it. */
export const afterStart = (page: Page): Promise<void> => settle(page, startUp);

/** Lets what begins with a page come to its end. */
export async function settle(page: Page, ms = 600): Promise<void> {
  await page.evaluate(
    (time) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 500 }), time);
      }),
    ms,
  );
}
