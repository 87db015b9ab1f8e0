// Are the catalogues in src/locales what the source says? Extracts anew, compares, and puts back.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'src/locales';
const before = read();
const { status } = spawnSync('lingui', ['extract', '--clean'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const after = read();
for (const [name, text] of before) writeFileSync(`${folder}/${name}`, text);

const stale = [...after].flatMap(([name, text]) => (before.get(name) === text ? [] : name));
if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run: npm run i18n`);
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;

function read() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.po'));
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}
