import { asked } from '../asked.ts';
import { figureOf } from '../figure.ts';
import type { Bench } from '../page/bench.ts';
import type { Row } from '../row.ts';
import { loadRows, searchedWord } from '../yardsticks.ts';

export const searchRow: Row = {
  name: 'Search as you type, from key to list',
  yardstick: 'a plain scan over the same folded text in a worker',
  unit: 'ms',
  reach: 2,
  ours: () => Promise.resolve({ value: null }),
  async theirs({ yardsticks }) {
    await yardsticks.bringToFront();
    await yardsticks.reload();
    await loadRows(yardsticks, asked.positions);
    const times = await yardsticks.evaluate(async (word) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return await bench.scan(word, 9);
    }, searchedWord);
    return figureOf(times)?.median ?? 0;
  },
};
