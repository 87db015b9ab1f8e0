import { clock } from '#data/clock.ts';
import type { FromWorker, ToWorker } from './file-messages.ts';
import type { Answer, Given, TaskName } from './file-tasks.ts';
import type { Following } from './following.ts';
import { useTab } from './tab.ts';

/**
 * Does a task with a file in a worker of its own; without workers, or where the data is in this tab's memory, here. Stopping resolves nothing at once:
 * it rejects when the worker has taken back what it wrote.
 */
export async function fileAside<Name extends TaskName>(
  task: Name,
  given: Given<Name>,
  { onProgress, signal }: Following,
): Promise<Answer<Name>> {
  signal.throwIfAborted();
  const isHereAlone = typeof Worker === 'undefined' || useTab.getState().isInMemory;
  if (isHereAlone) return await doneHere(task, given, { onProgress, signal });
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  const onStop = () => send({ task: 'stop' });
  try {
    return await new Promise<Answer<Name>>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.says === 'progress') return onProgress(data.done);
        if (data.says === 'stopped') return reject(signal.aborted ? signal.reason : staleWorker());
        if (data.says === 'failed') return reject(failure(data));
        // What is written from now on sorts after all that came in.
        clock.see(data.latest);
        return resolve(data.answer as Answer<Name>);
      });
      signal.addEventListener('abort', onStop);
      send({ task, given } as ToWorker);
    });
  } finally {
    signal.removeEventListener('abort', onStop);
    worker.terminate();
  }
}

async function doneHere<Name extends TaskName>(
  task: Name,
  given: Given<Name>,
  following: Following,
): Promise<Answer<Name>> {
  const { fileTasks } = await import('./file-tasks.ts');
  const run = fileTasks[task] as unknown as (
    given: Given<Name>,
    following: Following,
  ) => Promise<Answer<Name>>;
  return await run(given, following);
}

/** A newer build asked for the database while the worker had it. */
function staleWorker(): Error {
  return failure({ name: 'VersionError', message: 'A newer Parley has the database' });
}

function failure({ name, message }: { readonly name: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { name });
}
