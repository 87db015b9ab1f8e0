import { pause } from './pause.ts';

/** Milliseconds of work between two moments in which the page may draw and answer. */
const turn = 10;

/**
 * Does work that pauses wherever it yields: at once for a part of a frame, the rest in turns, so that what is
 * little is told at once. Returns how to end it.
 */
export function inTurns<T>(work: Generator<void, T>, onDone: (value: T) => void): () => void {
  let isEnded = false;
  const go = () => {
    if (isEnded) return;
    const until = performance.now() + turn;
    for (;;) {
      const next = work.next();
      if (next.done) return onDone(next.value);
      if (performance.now() > until) return void pause().then(go);
    }
  };
  go();
  return () => {
    isEnded = true;
  };
}
