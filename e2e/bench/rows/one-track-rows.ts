import { asked } from '../asked.ts';
import { goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { moveAsOf } from './as-of-row.ts';
import { openTable } from './open-table-row.ts';
import { scrollRowOf } from './scroll-row.ts';

const small = 0;
const wide = 3;
const name = `one track of 6,000 × 190 with ${asked.oneTrack.toLocaleString('en')} positions`;
const yardstick = 'the table of 50 × 8';

/** One track as wide and as long as they get. */
export const oneTrackRows: readonly Row[] = [
  {
    name: `Open ${name}`,
    yardstick,
    unit: 'ms',
    reach: 2,
    ours: async ({ context, shapes }) => ({
      value: await openTable(context, shapes, { shape: wide, track: 0 }),
    }),
    theirs: ({ context, shapes }) => openTable(context, shapes, { shape: small, track: 0 }),
  },
  { ...scrollRowOf(wide), name: `Scroll ${name}` },
  {
    name: `Filter ${name}`,
    yardstick,
    unit: 'ms',
    reach: 10,
    ours: async (stage) => ({ value: await filter(stage, wide) }),
    theirs: (stage) => filter(stage, small),
  },
  {
    name: `Move the as-of date of ${name}`,
    yardstick: 'a frame of 16.7 ms',
    unit: 'frames',
    reach: 2,
    ours: async (stage) => ({ value: await moveAsOf(stage, wide) }),
    theirs: () => Promise.resolve(1),
  },
];

/** From the words in the field to the table with the issues that have them. */
async function filter({ context, shapes: origin }: Stage, shape: number): Promise<number> {
  const page = await context.newPage();
  await goToTable(page, origin + seededPath({ shape, track: 0 }));
  await settle(page);
  const found = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const rows = () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount');
        const before = rows();
        let begun = 0;
        addEventListener('input', (event) => (begun = event.timeStamp), { capture: true });
        const look = () => {
          if (begun > 0 && rows() !== before) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('sécurité');
  const ms = await found;
  await page.close();
  return ms;
}
