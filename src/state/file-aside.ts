import { clock } from '#data/clock.ts';
import type { FromWorker, ToWorker } from './file-messages.ts';
import type { Answer, Given, TaskName } from './file-tasks.ts';
import type { Following } from './following.ts';
import { useTab } from './tab.ts';
import { waitedFor } from './waited-for.ts';

/** Works with files aside, one task after the other, and remembers between them what it has staged. */
export interface FileWorker {
  /** Stopping resolves nothing at once: it rejects when the worker has taken back what it wrote. */
  readonly ask: <Name extends TaskName>(
    task: Name,
    given: Given<Name>,
    following: Following,
  ) => Promise<Answer<Name>>;
  readonly end: () => void;
}

/** A worker of its own; without workers, or where the data is in this tab's memory, this tab. */
export function startFileWorker(): FileWorker {
  const isHereAlone = typeof Worker === 'undefined' || useTab.getState().isInMemory;
  if (isHereAlone) return { ask: before(doneHere), end: () => undefined };
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: before((task, given, following) => askedOf(worker, task, given, following)),
    end: () => worker.terminate(),
  };
}

/** A person waits for each of them, but for counting. */
function before(ask: FileWorker['ask']): FileWorker['ask'] {
  return async <Name extends TaskName>(
    task: Name,
    given: Given<Name>,
    following: Following,
  ): Promise<Answer<Name>> => {
    const asked = () => ask(task, given, following);
    return task === 'count' ? await asked() : await waitedFor(asked);
  };
}

/** One task with a file, in a worker that is ended after it. */
export async function fileAside<Name extends TaskName>(
  task: Name,
  given: Given<Name>,
  following: Following,
): Promise<Answer<Name>> {
  following.signal.throwIfAborted();
  const worker = startFileWorker();
  try {
    return await worker.ask(task, given, following);
  } finally {
    worker.end();
  }
}

async function askedOf<Name extends TaskName>(
  worker: Worker,
  task: Name,
  given: Given<Name>,
  { onProgress, signal }: Following,
): Promise<Answer<Name>> {
  const send = (message: ToWorker) => worker.postMessage(message);
  const over = new AbortController();
  const until = { signal: over.signal };
  try {
    return await new Promise<Answer<Name>>((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), until);
      const onMessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.says === 'progress') return onProgress(data.done);
        if (data.says === 'stopped') return reject(signal.aborted ? signal.reason : staleWorker());
        if (data.says === 'failed') return reject(failure(data));
        // What is written from now on sorts after all that came in.
        clock.see(data.latest);
        return resolve(data.answer as Answer<Name>);
      };
      worker.addEventListener('message', onMessage, until);
      signal.addEventListener('abort', () => send({ task: 'stop' }), until);
      send({ task, given } as ToWorker);
    });
  } finally {
    over.abort();
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
