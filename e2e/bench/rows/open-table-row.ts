import type { BrowserContext } from '@playwright/test';
import { afterStart, filledCell, seededPath } from '../places.ts';
import type { Row } from '../row.ts';

export const openTableRow: Row = {
  name: "Open a track's table",
  yardstick: 'the same track alone in the database',
  unit: 'ms',
  reach: 1.2,
  ours: async ({ context, full, track }) => ({
    value: await openTable(context, full, { shape: -1, track }),
  }),
  theirs: ({ context, alone, track }) => openTable(context, alone, { shape: -1, track }),
};

/** From the click on its link in the rail to the first frame with its cells. */
export async function openTable(
  context: BrowserContext,
  origin: string,
  { shape, track }: { readonly shape: number; readonly track: number },
): Promise<number> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(origin + seededPath({ shape }));
  const path = seededPath({ shape, track });
  await page.locator(`a[href^="${path}"]`).first().waitFor({ state: 'attached' });
  await afterStart(page);
  const ms = await page.evaluate(
    ([href, cell]) =>
      new Promise<number>((resolve) => {
        const link = document.querySelector<HTMLElement>(`a[href^="${href}"]`);
        const begun = performance.now();
        const look = () => {
          if (document.querySelector(cell)) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        link?.click();
        requestAnimationFrame(look);
      }),
    [path, filledCell] as const,
  );
  await page.close();
  return ms;
}
