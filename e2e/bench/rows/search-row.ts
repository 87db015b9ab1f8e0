import { asked } from '../asked.ts';
import { figureOf } from '../figure.ts';
import type { Bench, Searched } from '../page/bench.ts';
import type { Row } from '../row.ts';
import type { Stage } from '../stage.ts';
import { loadRows, searchedWords } from '../yardsticks.ts';

/** More than none: search does not find what is there. */
export const missedWords = 'words found less often than by the scan';

export const searchRow: Row = {
  name: 'Search, ranked and with typing mistakes, in the worker',
  yardstick: 'a plain scan over the same folded text in the same worker',
  unit: 'ms',
  reach: 2,
  async ours(stage) {
    const { ours, prepared, missed } = await searched(stage);
    return {
      value: figureOf(ours)?.median ?? null,
      besides: { 'to prepare, ms': prepared, [missedWords]: missed },
    };
  },
  theirs: async (stage) => figureOf((await searched(stage)).plain)?.median ?? 0,
};

/** Both are measured together, turn by turn, once a round. */
async function searched(stage: Stage): Promise<Searched> {
  const { yardsticks } = stage;
  if (stage.searched) return stage.searched;
  await yardsticks.bringToFront();
  await yardsticks.reload();
  await loadRows(yardsticks, asked.positions);
  stage.searched = await yardsticks.evaluate(
    async (words) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return await bench.search(words);
    },
    [...searchedWords],
  );
  return stage.searched;
}
