import { asked } from '../asked.ts';
import { quantile } from '../figure.ts';
import { afterStart, filledCell, goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';
import { shapes, type Stage } from '../stage.ts';

const frame = 1000 / 60;

/** @param shape its place in `shapes` */
export function asOfRow(shape: 0 | 1, reach: number): Row {
  const { issues, parties } = shapes[shape];
  return {
    name: `Move the as-of date, ${issues} × ${parties}`,
    yardstick: 'a frame of 16.7 ms',
    unit: 'frames',
    reach,
    ours: async (stage) => ({ value: await moveAsOf(stage, shape) }),
    theirs: () => Promise.resolve(1),
  };
}

const steps = asked.isSmall ? 3 : 12;

/** The median of some moves, from the key to the last change of the table. */
export async function moveAsOf(
  { context, shapes: origin }: Stage,
  shape: number,
): Promise<number | null> {
  const page = await context.newPage();
  await goToTable(page, `${origin}${seededPath({ shape, track: 0 })}?asof=2025-06-01`);
  const slider = page.getByRole('main').getByRole('slider', { name: 'Move through time' });
  await slider.focus();
  await afterStart(page);
  await page.keyboard.press('PageDown');
  await settle(page);
  await page.evaluate((cell) => {
    const noted: { begun: number; last: number } = { begun: 0, last: 0 };
    Object.assign(globalThis, { noted });
    addEventListener('keydown', (event) => (noted.begun = event.timeStamp), { capture: true });
    const grid = document.querySelector(cell)?.closest('[role="grid"]') ?? document.body;
    new MutationObserver(() => {
      noted.last = performance.now();
    }).observe(grid, { childList: true, subtree: true, characterData: true, attributes: true });
  }, filledCell);
  const times: number[] = [];
  for (let n = 0; n < steps * 3 && times.length < steps; n += 1) {
    await page.keyboard.press('PageDown');
    await settle(page, 150);
    const ms = await page.evaluate(() => {
      const { noted } = globalThis as unknown as { noted: { begun: number; last: number } };
      return noted.last - noted.begun;
    });
    // A day on which no cell in view differs redraws nothing.
    if (ms > 0) times.push(ms);
  }
  await page.close();
  if (times.length === 0) return null;
  return (
    quantile(
      times.toSorted((a, b) => a - b),
      0.5,
    ) / frame
  );
}
