import { asked } from './asked.ts';
import type { Worked } from './page/bench.ts';
import type { Stage } from './stage.ts';
import { workOn } from './yardsticks.ts';

/** What IndexedDB by itself takes for all positions: done once a round, for several rows. */
export async function rawWork(stage: Stage): Promise<Worked> {
  stage.raw ??= await workOn(stage.yardsticks, 'raw', asked.positions);
  return stage.raw;
}
