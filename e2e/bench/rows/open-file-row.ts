import { floorsOf } from '../floors.ts';
import { openFile } from '../open-file.ts';
import { forget } from '../forget.ts';
import { rawWork } from '../raw-work.ts';
import type { Row } from '../row.ts';

export const openFileRow: Row = {
  name: 'Open a file',
  yardstick: 'raw IndexedDB put of the same positions, three indexes',
  unit: 'ms',
  reach: 0.5,
  async ours({ context, fresh, file }) {
    await forget(context, fresh);
    const { ms, longestTask } = await openFile(context, fresh, file);
    await forget(context, fresh);
    return { value: ms, besides: { 'longest task while importing, ms': longestTask } };
  },
  floor: {
    of: 'putting the records of all tables, as they are kept, parsed already',
    measure: async (stage) => (await floorsOf(stage)).put,
  },
  theirs: async (stage) => (await rawWork(stage)).times.importAll,
};
