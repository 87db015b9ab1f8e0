/** The tables whose rows decide what Today shows. */
export const tablesOfToday: ReadonlySet<string> = new Set([
  'negotiations',
  'tracks',
  'meetings',
  'steps',
  'persons',
]);
