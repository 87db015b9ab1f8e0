// `npm test`: types, lint, unit, build, bench (small, for being correct), e2e. `npm test -- lint unit` runs only those steps.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ensureChromium } from './find-chromium.mjs';
import { countE2e, countUnit } from './reports.mjs';

const unitReport = 'reports/unit.json';
const e2eReport = 'reports/e2e.json';

/**
 * A step with a report counts its tests; one without counts only when it fails, as one failure.
 * @type {Record<string, { commands: string[][], count?: () => import('./reports.mjs').Count }>}
 */
const steps = {
  types: {
    commands: [
      ['vite-css-modules', '--silent'],
      ['tsc', '-b'],
    ],
  },
  lint: {
    commands: [
      ['node', 'scripts/check-lock.mjs'],
      ['node', 'scripts/catalogue.mjs'],
      ['node', 'scripts/walls.mjs'],
      ['oxlint'],
      ['oxfmt', '--check'],
      ['knip'],
    ],
  },
  unit: {
    commands: [
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    ],
    count: () => countUnit(unitReport),
  },
  build: {
    commands: [
      ['vite', 'build', '--logLevel', 'warn'],
      ['node', 'scripts/size.mjs'],
    ],
  },
  bench: { commands: [['node', 'scripts/bench.mjs', '--small', '--no-build']] },
  e2e: { commands: [['playwright', 'test']], count: () => countE2e(e2eReport) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}

process.env['PATH'] = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const needsBuild = name === 'e2e' || name === 'bench';
  if (needsBuild && broken.some((line) => line.startsWith('build'))) {
    console.error(`## ${name}: not run, since there is no sound build`);
    continue;
  }
  const begun = performance.now();
  const lacking = needsBuild ? await provideChromium() : [];
  const faults = lacking.length > 0 ? lacking : run(step.commands);
  const counted = step.count?.() ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += Math.max(counted.failed, faults.length > 0 ? 1 : 0);
  broken.push(...faults.map((fault) => `${name} (${fault})`));
  console.log(`## ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

if (broken.length > 0) console.error(`Failed: ${broken.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string[][]} commands @returns {string[]} those that failed */
function run(commands) {
  return commands.flatMap(([command = '', ...args]) => {
    const { status } = spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    return status === 0 ? [] : [[command, ...args.slice(0, 1)].join(' ')];
  });
}

async function provideChromium() {
  try {
    process.env['CHROMIUM_PATH'] = await ensureChromium();
    return [];
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ['no Chromium'];
  }
}
