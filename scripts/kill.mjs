// `npm run kill -- --rounds 100 --seed 7`: kills the browser's process right after “Saved”, and shortly
// before it, that many times each, and counts what survives. The build in dist/ is what is killed.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) {
    console.error(`--${name} wants a whole number, not ${value}.`);
    process.exit(2);
  }
}
console.log(`Rounds: ${values.rounds}, seed: ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', 'killed', '--project=chromium', '--workers=1'],
  {
    stdio: 'inherit',
    env: { ...process.env, KILL_ROUNDS: values.rounds, KILL_SEED: values.seed },
  },
);
process.exit(status ?? 1);
