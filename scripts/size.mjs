// First-screen JavaScript: the entry, what the first screen loads on demand, and all that these
// import statically; gzipped, against a limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 170_000;

/** Lazily loaded, yet needed for the first screen. A module of the entry chunk does not belong here. */
const firstScreen = ['src/app/screens/today-screen.tsx'];

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
const gone = firstScreen.filter((key) => !manifest[key]);
const keys = new Set([...entries, ...firstScreen]);
for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
const files = new Set([...keys].flatMap((key) => manifest[key]?.file ?? []));
let bytes = 0;
for (const file of files) {
  if (file.endsWith('.js')) bytes += gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
}

console.log(
  `First-screen JavaScript: ${(bytes / 1000).toFixed(1)} kB gzip of ${limit / 1000} (${files.size} files)`,
);
if (gone.length > 0) {
  console.error(
    `Not a chunk of the build: ${gone.join(', ')}. Mend firstScreen in scripts/size.mjs`,
  );
}
process.exitCode = bytes > limit || entries.length === 0 || gone.length > 0 ? 1 : 0;
