import { clock, wakeClock } from '#data/clock.ts';
import { openDatabase } from '#data/database.ts';
import type { FromWorker, ToWorker } from './file-messages.ts';
import { fileTasks, type Answer, type TaskName } from './file-tasks.ts';
import type { Following } from './following.ts';

// Reads and writes files aside, so that the page stays quick: one task after the other, until who began it ends it.

let stop = new AbortController();
let opening: Promise<void> | null = null;
/** Milliseconds between two reports. */
const reportEvery = 60;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.task === 'stop') stop.abort();
  else void run(data);
});

async function run(work: Exclude<ToWorker, { task: 'stop' }>): Promise<void> {
  if (stop.signal.aborted) stop = new AbortController();
  try {
    await (opening ??= opened());
    let last = 0;
    const onProgress = (done: number) => {
      if (performance.now() - last < reportEvery) return;
      last = performance.now();
      say({ says: 'progress', done });
    };
    const task: (given: unknown, following: Following) => Promise<Answer<TaskName>> = fileTasks[
      work.task
    ] as never;
    const answer = await task(work.given, { onProgress, signal: stop.signal });
    say({ says: 'done', answer, latest: clock.next() });
  } catch (error) {
    if (stop.signal.aborted) say({ says: 'stopped' });
    else if (error instanceof Error)
      say({ says: 'failed', name: error.name, message: error.message });
    else say({ says: 'failed', name: 'Error', message: String(error) });
  }
}

async function opened(): Promise<void> {
  const outcome = await openDatabase(() => stop.abort());
  if (outcome !== 'open') throw Object.assign(new Error(outcome), { name: 'VersionError' });
  await wakeClock();
}

function say(message: FromWorker): void {
  postMessage(message);
}
