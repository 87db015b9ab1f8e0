import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where the build under test lies. */
export const presentBuild = process.env['PARLEY_DIST'] ?? 'dist';

/**
 * The release after this one, with a data version of its own: built once for each present build, by
 * whichever worker wants it first. Resolves with its folder.
 */
export async function nextBuild(): Promise<string> {
  const page = await readFile(join(presentBuild, '.vite/manifest.json'));
  const mark = createHash('sha256').update(page).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `parley-later-${mark}`);
  const turn = `${folder}.turn`;
  for (const until = Date.now() + patience; !existsSync(folder);) {
    if (await isMine(turn)) return await build(folder, turn);
    if (Date.now() > until) {
      await rm(turn, { recursive: true, force: true });
      throw new Error('The later build was begun by another worker, which did not end it');
    }
    await new Promise((later) => setTimeout(later, 500));
  }
  return folder;
}

/** Milliseconds; a build takes up to a minute on a busy machine. */
const patience = 120_000;

async function isMine(turn: string): Promise<boolean> {
  try {
    await mkdir(turn);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string, turn: string): Promise<string> {
  const half = `${folder}.half`;
  try {
    if (existsSync(folder)) return folder; // made by the worker before
    await promisify(execFile)(process.execPath, ['e2e/support/next-build.mjs', half]);
    await rename(half, folder);
    return folder;
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}
