import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { makeServer } from '../../scripts/serve.mjs';
import { nextBuild, presentBuild } from './next-build.ts';

/**
 * `same-data`: another page, the same data version. `migrating`: it brings the data to a version of its
 * own. `failing`: it tries to, and fails halfway.
 */
export type ReleaseKind = 'same-data' | 'migrating' | 'failing';

interface Release {
  /** Address of a server of its own, which serves the present build until `publish`. */
  readonly url: string;
  /** From now on the server has a newer build, whose page says `<html data-build="2">`. */
  readonly publish: () => void;
  /** From now on the server has the present build again. */
  readonly withdraw: () => void;
  readonly close: () => Promise<void>;
}

/** A server with a second build: another precached page, so another revision in sw.js. */
export async function prepareRelease(kind: ReleaseKind = 'same-data'): Promise<Release> {
  const next = await mkdtemp(join(tmpdir(), 'parley-next-'));
  await cp(kind === 'same-data' ? presentBuild : await nextBuild(), next, { recursive: true });
  await change(
    join(next, 'index.html'),
    '<html lang="en"',
    `<html lang="en" data-build="2" data-next="${kind}"`,
  );
  await change(
    join(next, 'sw.js'),
    /url:"index\.html",revision:"[^"]+"|revision:"[^"]+",url:"index\.html"/,
    `url:"index.html",revision:"${kind}"`,
  );
  const state = { dir: presentBuild };
  const server = makeServer(state).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    publish: () => {
      state.dir = next;
    },
    withdraw: () => {
      state.dir = presentBuild;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(next, { recursive: true, force: true });
    },
  };
}

/** Each load is of the build that the server has, as in a browser that lost its service worker. */
export async function withoutServiceWorker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing to change in ${file}`);
  await writeFile(file, changed);
}
