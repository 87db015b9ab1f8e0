// `npm run bench -- --positions 100000 --rounds 7`: measures the table of speeds in real Chromium against
// the production build, each row beside its yardstick in the same round, and the same work on what others
// would build on. `--one-track 800000` adds a track of 6,000 issues × 190 parties. `--small`: for being correct, never for being fast. `--json`: for machines.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from './bench/table.mjs';
import { ensureChromium } from './find-chromium.mjs';

const counted = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: {
    positions: counted,
    rounds: counted,
    others: counted,
    longest: counted,
    'one-track': counted,
    seed: counted,
    only: counted,
    small: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (name === 'only' || typeof value !== 'string' || /^\d+$/.test(value)) continue;
  console.error(`--${name} wants a whole number, not ${value}.`);
  process.exit(2);
}
const { small, json } = values;
const { positions = small ? '1000' : '100000' } = values;
const report = 'reports/bench.json';
process.env['PATH'] = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
const env = {
  ...process.env,
  BENCH_POSITIONS: positions,
  BENCH_ROUNDS: values.rounds ?? (small ? '1' : '7'),
  BENCH_OTHERS: values.others ?? positions,
  BENCH_LONGEST: values.longest ?? (small ? '600' : '10000'),
  BENCH_ONE_TRACK: values['one-track'] ?? '0',
  BENCH_SEED: values.seed ?? '7',
  BENCH_ONLY: values.only ?? '',
  BENCH_SMALL: small ? '1' : '0',
  BENCH_REPORT: report,
  CHROMIUM_PATH: await ensureChromium(),
};
const built = values['no-build'] ? 0 : run('vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
rmSync(report, { force: true });
const status = run('playwright', ['test', '-c', 'e2e/bench/bench.config.ts']);
if (!existsSync(report)) process.exit(status);
const text = readFileSync(report, 'utf8');
console.log(json ? text : benchTable(JSON.parse(text)));
process.exit(status);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  // What is for machines stays alone on the standard output.
  const { status: code } = spawnSync(command, args, {
    stdio: ['ignore', json ? 2 : 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  return code ?? 1;
}
