import { foldText } from '#domain/fold-text.ts';
import type { Engine, Work } from './engine.ts';

/** SQLite compiled to wasm, in a worker, over the browser's private file system. */
export function sqliteEngine(): Engine {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' });
  const ask = async (work: Work | 'open' | 'wipe', given: unknown): Promise<number> =>
    await new Promise((resolve, reject) => {
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<{ readonly value?: number; readonly problem?: string }>) => {
          if (data.problem !== undefined) reject(new Error(data.problem));
          else resolve(data.value ?? 0);
        },
        { once: true },
      );
      worker.postMessage({ work, given });
    });
  return {
    open: async () => {
      await ask('open', null);
    },
    importAll: (rows) => ask('importAll', rows),
    logOne: (row) => ask('logOne', row),
    openList: (trackId) => ask('openList', trackId),
    search: (word) => ask('search', foldText(word)),
    readAll: () => ask('readAll', null),
    async wipe() {
      await ask('wipe', null);
      worker.terminate();
    },
  };
}
