import { startTransition, useEffectEvent, useLayoutEffect, useState } from 'react';
import { pause } from './pause.ts';

/** Milliseconds of work between two rests. */
const slice = 12;

/** Does work that comes in pieces, and lets the page draw and answer in between. */
export async function inPieces<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const done = oneSlice(work);
    if (done !== null) return done.value;
    await pause();
  }
}

interface Work<From extends readonly unknown[], T> {
  /** Names what is asked: worked out anew, it is the same question as long as this is the same. */
  readonly about: string;
  /** What it rests on: it is worked out anew when one of these is another. */
  readonly from: From;
  readonly pieces: (from: From) => Generator<void, T>;
}

/**
 * What long work comes to; undefined while it goes on. What is quickly done is there before anything is drawn.
 * Where what it rests on changed, the answer before stays meanwhile.
 */
export function useInPieces<const From extends readonly unknown[], T>({
  about,
  from,
  pieces,
}: Work<From, T>): T | undefined {
  const [known, setKnown] = useState<Known<T>>({ about: null });
  const [grounds, setGrounds] = useState(from);
  if (from.some((each, at) => each !== grounds[at])) setGrounds(from);
  const begin = useEffectEvent((own: From) => pieces(own));
  useLayoutEffect(() => {
    const stop = new AbortController();
    const tell = (answer: Answer<T>) => setKnown({ about, ...answer });
    const begun = begin(grounds);
    const first = attempt(begun);
    if (first) tell(first);
    else setTimeout(goOn, 0, begun, tell, stop.signal);
    return () => stop.abort();
  }, [about, grounds]);
  if (known.about !== about) return undefined;
  if (known.error !== undefined) throw known.error;
  return known.value;
}

interface Answer<T> {
  readonly value?: T;
  readonly error?: unknown;
}

interface Known<T> extends Answer<T> {
  readonly about: string | null;
}

function goOn<T>(
  work: Generator<void, T>,
  tell: (answer: Answer<T>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const answer = attempt(work);
  // What took long is much to draw, too: the page answers in between.
  if (answer) startTransition(() => tell(answer));
  else setTimeout(goOn, 0, work, tell, signal);
}

/** Null: there is more to do. */
function attempt<T>(work: Generator<void, T>): Answer<T> | null {
  try {
    return oneSlice(work);
  } catch (error) {
    return { error };
  }
}

/** Null: there is more to do. */
function oneSlice<T>(work: Generator<void, T>): { readonly value: T } | null {
  const end = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (performance.now() >= end) return null;
  }
}
