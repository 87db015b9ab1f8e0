// Builds the release after this one: the same program with one data version more.
// `node e2e/support/next-build.mjs <folder>`
import { resolve } from 'node:path';
import { build } from 'vite';

const outDir = process.argv[2];
if (!outDir) throw new Error('Say where to: node e2e/support/next-build.mjs <folder>');
const own = resolve('e2e/support/next-version.ts');

await build({
  configFile: 'vite.config.ts',
  logLevel: 'warn',
  build: { outDir: resolve(outDir), emptyOutDir: true },
  plugins: [
    {
      name: 'next-version',
      enforce: 'pre',
      resolveId(source, importer) {
        const isList = source.endsWith('versions/all.ts') && importer !== own;
        return isList ? own : null;
      },
    },
  ],
});
