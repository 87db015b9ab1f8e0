import { exportMark, type ExportCounts } from '#data/reads/export-counts.ts';
import type { ExportChoice } from './export-task.ts';
import { fileAside } from './file-aside.ts';
import { useLiveSoon } from './live.ts';
import { onWaitedFor, untilFree } from './waited-for.ts';

/** What an export would hold now; undefined until it is counted, aside. Does not suspend. */
export function useExportCounts(choice: ExportChoice): ExportCounts | undefined {
  const { negotiationId, hasAssessments } = choice;
  const key = `counts/${negotiationId}/${hasAssessments}`;
  return useLiveSoon(key, async () => {
    await exportMark(negotiationId); // by which it is known when to count anew
    return await counted(key, choice).catch(uncounted);
  });
}

/** Milliseconds that counting lets what is drawn first have. */
const untilCounting = 400;

let current: AbortController | null = null;
/** It gives way to what a person waits for, and begins anew afterwards. */
onWaitedFor((isWaited) => {
  if (isWaited) current?.abort();
});

let last: Promise<unknown> = Promise.resolve();

/** Nothing depends on it: what is shown beside it stays. */
function uncounted(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  console.warn('An export could not be counted beforehand', error);
}

const asked = new Map<string, number>();

/** One after the other; what is asked for again meanwhile is counted once. */
async function counted(key: string, choice: ExportChoice): Promise<ExportCounts> {
  const turn = (asked.get(key) ?? 0) + 1;
  asked.set(key, turn);
  const own = last.then(() => {
    if (asked.get(key) !== turn) throw new DOMException('It is counted anew', 'AbortError');
    return countedNow(choice);
  });
  last = own.catch(() => undefined);
  return await own;
}

async function countedNow(choice: ExportChoice): Promise<ExportCounts> {
  for (;;) {
    const stop = new AbortController();
    await new Promise((resolve) => {
      setTimeout(resolve, untilCounting);
    });
    await untilFree();
    current = stop;
    try {
      return await fileAside('count', choice, { onProgress: () => undefined, signal: stop.signal });
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      current = null;
    }
  }
}
