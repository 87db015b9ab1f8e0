import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';
import { makeServer } from '../../scripts/serve.mjs';

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The production build, at an address of its own: a browser keeps data by address. */
export async function serveProgram(): Promise<Served> {
  const server = makeServer({ dir: 'dist' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await Promise.resolve();
    },
  };
}

/** The page with the yardsticks, built into a folder and served from it. */
export async function buildYardsticks(folder: string): Promise<void> {
  await build({
    configFile: 'e2e/bench/vite.bench.config.ts',
    build: { outDir: folder },
  });
}

export async function serveYardsticks(folder: string): Promise<Served> {
  const server = await preview({
    configFile: 'e2e/bench/vite.bench.config.ts',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
