import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import type { Row } from '../row.ts';

export const firstPageRow: Row = {
  name: 'JavaScript of the first page, gzip',
  yardstick: 'react and react-dom alone',
  unit: 'kB',
  // 170 kB.
  reach: 2.54,
  ours() {
    const said = execFileSync(process.execPath, ['scripts/size.mjs'], { encoding: 'utf8' });
    return Promise.resolve({ value: Number(/([\d.]+) kB gzip/.exec(said)?.[1]) });
  },
  theirs({ folder }) {
    const assets = join(folder, 'page/assets');
    const react = readdirSync(assets).find((name) => /^react-.*\.js$/.test(name)) ?? '';
    const { length } = gzipSync(readFileSync(join(assets, react)), { level: 9 });
    return Promise.resolve(length / 1000);
  },
};
