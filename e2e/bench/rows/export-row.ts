import { asked } from '../asked.ts';
import { floorsOf } from '../floors.ts';
import type { Bench } from '../page/bench.ts';
import { settle } from '../places.ts';
import type { Row } from '../row.ts';
import { loadRows } from '../yardsticks.ts';

export const exportRow: Row = {
  name: 'Export to a file',
  yardstick: 'JSON.stringify of the same records in memory',
  unit: 'ms',
  reach: 3,
  floor: {
    of: 'reading all records back, then JSON.stringify, the bytes of it and their digest',
    measure: async (stage) => {
      const { readAll, written } = await floorsOf(stage);
      return readAll + written;
    },
  },
  async ours({ context, full }) {
    const page = await context.newPage();
    await page.bringToFront();
    await page.goto(`${full}/settings`);
    const button = page.getByRole('main').getByRole('button', { name: 'Export', exact: true });
    await button.first().waitFor();
    await settle(page);
    const coming = page.waitForEvent('download', { timeout: 600_000 });
    const begun = performance.now();
    await button.first().click();
    const file = await coming;
    const ms = performance.now() - begun;
    await file.delete();
    await page.close();
    return { value: ms };
  },
  async theirs({ yardsticks }) {
    await yardsticks.bringToFront();
    await yardsticks.reload();
    await loadRows(yardsticks, asked.positions);
    const { ms } = await yardsticks.evaluate(() => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return bench.stringify();
    });
    return ms;
  },
};
