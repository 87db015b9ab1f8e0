/** How much is measured, as scripts/bench.mjs was told. */
export const asked = {
  positions: numberOf('BENCH_POSITIONS', 1000),
  rounds: numberOf('BENCH_ROUNDS', 2),
  /** Positions for what others would build on. */
  others: numberOf('BENCH_OTHERS', 1000),
  /** Issues of the longest table. */
  longest: numberOf('BENCH_LONGEST', 1000),
  /** Positions of one track of 6,000 issues × 190 parties; 0: it is left out. */
  oneTrack: numberOf('BENCH_ONE_TRACK', 0),
  seed: numberOf('BENCH_SEED', 7),
  report: process.env['BENCH_REPORT'] ?? 'reports/bench.json',
  isSmall: process.env['BENCH_SMALL'] === '1',
  executablePath: process.env['CHROMIUM_PATH'] ?? '',
  /** A pattern: only rows whose name it fits, and the engines if it fits that word. */
  only: process.env['BENCH_ONLY'] ?? '',
};

function numberOf(name: string, otherwise: number): number {
  const value = Number(process.env[name]);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
