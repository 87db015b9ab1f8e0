// `npm run fuzz -- --steps 20000 --seed 7`: a random walk over commands, undo, the trash, reloads, files,
// recovery points and merges, checked after each step against a plain model.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) {
    console.error(`--${name} wants a whole number, not ${value}.`);
    process.exit(2);
  }
}
console.log(`${new Date().toISOString()}, steps: ${values.steps}, seed: ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'src/state/walk.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_STEPS: values.steps, FUZZ_SEED: values.seed },
  },
);
process.exit(status ?? 1);
