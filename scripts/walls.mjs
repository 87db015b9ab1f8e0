// The walls of the house that the linter has no rule for. `node scripts/walls.mjs [root]`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssFaults } from './walls-css.mjs';
import { placeFaults, textFaults } from './walls-source.mjs';

/** @typedef {{ readonly rule: string, readonly line: number, readonly message: string }} Fault */

const root = process.argv[2] ?? '.';
let faults = 0;
for (const file of files(['src', 'e2e', 'scripts'])) {
  for (const { rule, line, message } of faultsOf(file)) {
    faults += 1;
    console.error(`${file}:${line}: ${message} [${rule}]`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;

/** @param {string} file @returns {readonly Fault[]} */
function faultsOf(file) {
  if (file.endsWith('.css')) return cssFaults(read(file));
  if (!/\.(tsx?|mjs)$/.test(file)) return [];
  return [...placeFaults(file), ...textFaults(file, read(file))];
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

/** @param {string[]} folders */
function files(folders) {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => !name.endsWith('.css.d.ts'));
    } catch {
      return [];
    }
  });
}
