import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inBatches, seededLines } from '../../scripts/seed/seeded-lines.mjs';
import { sizesFor } from '../../scripts/seed/sizes.mjs';
import { asked } from './asked.ts';

type Asked = Parameters<typeof sizesFor>[0];

/** A made-up negotiation as a file. @param seed of files that stand in one database each has its own */
export async function writeSeeded(file: string, sizes: Asked, seed = asked.seed): Promise<void> {
  const pieces = inBatches(seededLines(seed, sizesFor(sizes)));
  await pipeline(Readable.from(pieces), createWriteStream(file));
}

const kept = new Set(['negotiations', 'parties', 'persons', 'sources']);

/** Of the same file one track alone: no counts and no digest, as in a file made by hand. */
export async function writeTrackAlone(file: string, sizes: Asked, track: number): Promise<void> {
  await pipeline(Readable.from(inBatches(aloneLines(sizes, track))), createWriteStream(file));
}

function* aloneLines(sizes: Asked, track: number): Generator<string, void> {
  yield '{"parley":{"format":"parley","version":3},\n"records":[\n';
  let trackId = '';
  let seen = -1;
  let isFirst = true;
  for (const piece of seededLines(asked.seed, sizesFor(sizes))) {
    const line = piece.replace(/^,?\n/, '');
    if (!/^\{"[a-zA-Z]+":\{/.test(line) || line.startsWith('{"parley"')) continue;
    const table = line.slice(2, line.indexOf('"', 2));
    if (table === 'tracks') {
      seen += 1;
      if (seen !== track) continue;
      trackId = /"id":"([^"]+)"/.exec(line)?.[1] ?? '';
    } else if (!kept.has(table)) {
      if (table !== 'issues' && table !== 'positions') continue;
      if (!line.includes(`"trackId":"${trackId}"`)) continue;
    }
    yield isFirst ? line : `,\n${line}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
