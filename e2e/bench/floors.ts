import { asked } from './asked.ts';
import type { Bench } from './page/bench.ts';
import type { Floors } from './page/floor.ts';
import type { Stage } from './stage.ts';
import { loadRows } from './yardsticks.ts';

/** The least that some work takes: measured once a round, for several rows. */
export async function floorsOf(stage: Stage): Promise<Floors> {
  if (stage.floors) return stage.floors;
  const { yardsticks } = stage;
  await yardsticks.bringToFront();
  await yardsticks.reload();
  await loadRows(yardsticks, asked.positions);
  stage.floors = await yardsticks.evaluate(async () => {
    const { bench } = globalThis as unknown as { bench: Bench };
    return await bench.floors();
  });
  return stage.floors;
}
