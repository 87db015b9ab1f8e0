import type { FromSearch, SearchAnswer, SearchQuestion, ToSearch } from './search-messages.ts';
import { useTab } from './tab.ts';
import { onWaitedFor, untilFree } from './waited-for.ts';

export type { SearchAnswer, SearchQuestion } from './search-messages.ts';

/**
 * Asks, and asks again whenever something was saved in any tab; the last who asked is answered.
 * @returns puts an end to it
 */
export function askSearch(
  question: SearchQuestion,
  onAnswer: (answer: SearchAnswer) => void,
  onFailed: () => void,
): () => void {
  const asker: Asker = { question, onAnswer, onFailed };
  current = asker;
  line ??= openLine();
  ask();
  return () => {
    if (current === asker) current = null;
  };
}

/** Reads what is to be searched, so that the first question is answered at once. */
export function warmSearch(): void {
  void untilFree().then(() => (line ??= openLine()));
}

// What nobody asks for yet gives way to what a person waits for.
onWaitedFor((rests) => {
  if (!current) line?.({ rests });
});

interface Asker {
  readonly question: SearchQuestion;
  readonly onAnswer: (answer: SearchAnswer) => void;
  readonly onFailed: () => void;
}

let current: Asker | null = null;
let line: ((message: ToSearch) => void) | null = null;
let asked = 0;

function ask(): void {
  if (!current) return;
  asked += 1;
  line?.({ ask: asked, question: current.question });
}

function hear(message: FromSearch): void {
  if (message.says === 'changed') ask();
  else if (message.says === 'answer') {
    if (message.ask === asked) current?.onAnswer(message.answer);
  } else {
    console.warn('Searching failed', message.name, message.message);
    current?.onFailed();
  }
}

function openLine(): (message: ToSearch) => void {
  // What is kept in this tab's memory no worker can read.
  if (typeof Worker === 'undefined' || useTab.getState().isInMemory) return lineHere();
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    if (data.says === 'failed') drop(worker);
    hear(data);
  });
  worker.addEventListener('error', ({ message }) => {
    drop(worker);
    hear({ says: 'failed', name: 'Error', message });
  });
  return (message) => worker.postMessage(message);
}

/** The next question starts anew. */
function drop(worker: Worker): void {
  worker.terminate();
  line = null;
}

function lineHere(): (message: ToSearch) => void {
  const onError = (error: unknown) =>
    hear({ says: 'failed', name: 'Error', message: String(error) });
  const engine = import('./search-engine.ts').then(({ startSearchEngine }) =>
    startSearchEngine(() => hear({ says: 'changed' }), onError),
  );
  engine.catch(onError);
  return (message) => {
    void engine.then(
      (ready) => {
        if ('rests' in message) ready.rest(message.rests);
        else hear({ says: 'answer', ask: message.ask, answer: ready.answer(message.question) });
      },
      () => undefined,
    );
  };
}
