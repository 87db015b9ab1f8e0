import { openDatabase } from '#data/database.ts';
import { startSearchEngine, type SearchEngine } from './search-engine.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';
import { startTodayKeeper } from './today-keeper.ts';

// Searches beside the page, for as long as the page is open; of several questions only the last is answered. Once that is
// in memory, what Today shows at the next start is worked out here, too.

let engine: SearchEngine | null = null;
let waiting: Extract<ToSearch, { ask: number }> | null = null;
let isKeeping = false;
let rests = false;

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if ('rests' in data) {
    ({ rests } = data);
    engine?.rest(rests);
    return;
  }
  if (waiting === null) setTimeout(answer);
  waiting = data;
});

function answer(): void {
  if (!engine || !waiting) return;
  const { ask, question } = waiting;
  waiting = null;
  say({ says: 'answer', ask, answer: engine.answer(question) });
}

async function start(): Promise<void> {
  const outcome = await openDatabase(() => undefined);
  if (outcome !== 'open') throw Object.assign(new Error(outcome), { name: 'VersionError' });
  engine = await startSearchEngine(onChange, fail);
  engine.rest(rests);
  answer();
}

function onChange(): void {
  say({ says: 'changed' });
  if (!isKeeping) startTodayKeeper();
  isKeeping = true;
}

function fail(error: unknown): void {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  say({ says: 'failed', name, message });
}

function say(message: FromSearch): void {
  postMessage(message);
}

void start().catch(fail);
