// Which optional platform packages does the lockfile lack? (`npm ci` fails on them.)
import { readFileSync } from 'node:fs';

/** @type {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

let incomplete = 0;
for (const [path, { version, optionalDependencies = {} }] of Object.entries(packages)) {
  if (path === '') continue;
  const missing = Object.keys(optionalDependencies).filter((name) => !resolves(path, name));
  if (missing.length === 0) continue;
  incomplete += 1;
  console.error(`${path} ${version} lacks ${missing.slice(0, 3).join(', ')}`);
}
if (incomplete > 0) console.error('package-lock.json is incomplete: run npm install once more');
process.exitCode = incomplete > 0 ? 1 : 0;

/** As Node resolves: from the package's own folder upwards. */
function resolves(/** @type {string} */ path, /** @type {string} */ name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (packages[`${at}/node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}
