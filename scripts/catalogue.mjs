// Are the catalogues in src/locales what the source says? Extracts anew, compares, and puts back.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'src/locales';
const before = read();
const { status, error } = spawnSync('lingui', ['extract', '--clean'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
const after = read();
for (const [name, text] of before) writeFileSync(`${folder}/${name}`, text);

if (error) console.error(`The extraction did not run: ${error.message}`);
const stale = [...after].flatMap(([name, text]) => (before.get(name) === text ? [] : name));
if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run: npm run i18n`);
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;

function read() {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.po'));
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}
