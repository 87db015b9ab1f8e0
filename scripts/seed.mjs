// `npm run seed -- --positions 100000 --seed 7 --out talks.parley.json`: a made-up negotiation of that size,
// as a file to import. `--one-track`: 6,000 issues × 190 parties with 800,000 positions on one track.
import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { inBatches, seededLines } from './seed/seeded-lines.mjs';
import { oneTrack, sizesFor } from './seed/sizes.mjs';

const counted = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: {
    positions: counted,
    issues: counted,
    tracks: counted,
    parties: counted,
    meetings: counted,
    steps: counted,
    sources: counted,
    words: counted,
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    out: { type: 'string' },
    'one-track': { type: 'boolean', default: false },
  },
});
const { out, 'one-track': isOneTrack, seed: seedText, ...given } = values;
/** @type {Record<string, number>} */
const numbers = {};
for (const [name, value] of Object.entries({ ...given, seed: seedText })) {
  if (value === undefined) continue;
  if (!/^\d{1,8}$/.test(value)) fail(`--${name} wants a whole number, not ${value}.`);
  numbers[name] = Number(value);
}
const { seed = 0, ...asked } = numbers;
const sizes = isOneTrack ? { ...oneTrack, ...asked } : sizesFor(asked);
for (const name of /** @type {const} */ (['issues', 'tracks', 'parties', 'sources', 'words'])) {
  if (sizes[name] < 1 || sizes[name] > 99_999) fail(`--${name} wants a number from 1 to 99999.`);
}
const file = out ?? `reports/seeded-${sizes.positions}.parley.json`;
mkdirSync(dirname(file), { recursive: true });
await pipeline(Readable.from(inBatches(seededLines(seed, sizes))), createWriteStream(file));
const megabytes = (statSync(file).size / 1_048_576).toFixed(0);
console.log(`Seed ${seed}: ${JSON.stringify(sizes)}`);
console.log(`${file}: ${megabytes} MB`);

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(2);
}
