import type { CDPSession } from '@playwright/test';
import { asked } from '../asked.ts';
import { goToTable, seededPath, settle } from '../places.ts';
import type { Row } from '../row.ts';

const megabyte = 1_048_576;

export const memoryRow: Row = {
  name: 'Memory of the tab and its workers',
  yardstick: 'the JSON of the same data',
  unit: 'MB',
  reach: 2,
  async ours({ context, full, track }) {
    const page = await context.newPage();
    await page.goto(full);
    await goToTable(page, full + seededPath({ shape: -1, track }));
    // Searching has read everything by then.
    await settle(page, asked.isSmall ? 4000 : 10_000);
    const session = await context.newCDPSession(page);
    const workers = await workersOf(session);
    const bytes = await heapOf(session);
    const others = await Promise.all(workers.map(heapOfWorker));
    await page.close();
    const all = others.reduce((sum, each) => sum + each, bytes);
    return { value: all / megabyte, besides: { 'of it in workers, MB': (all - bytes) / megabyte } };
  },
  theirs: ({ fileBytes }) => Promise.resolve(fileBytes / megabyte),
};

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

const usedOf = ({ usedSize, backingStorageSize = 0 }: Usage) => usedSize + backingStorageSize;

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return usedOf(await session.send('Runtime.getHeapUsage'));
}

/** Dedicated workers answer through their page. */
interface Worker {
  readonly ask: (method: string) => Promise<unknown>;
}

async function workersOf(session: CDPSession): Promise<readonly Worker[]> {
  const found: string[] = [];
  const waiting = new Map<string, (result: unknown) => void>();
  session.on('Target.attachedToTarget', ({ sessionId }) => void found.push(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    waiting.get(`${sessionId} ${id}`)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let last = 0;
  return found.map((sessionId) => ({
    ask: async (method) => {
      last += 1;
      const id = last;
      const answer = new Promise<unknown>((resolve) => {
        waiting.set(`${sessionId} ${id}`, resolve);
      });
      const message = JSON.stringify({ id, method });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return await answer;
    },
  }));
}

async function heapOfWorker({ ask }: Worker): Promise<number> {
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  return usedOf((await ask('Runtime.getHeapUsage')) as Usage);
}
