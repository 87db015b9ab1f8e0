import { useEffectEvent, useLayoutEffect, useState } from 'react';
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
    goOn(begin(grounds), (answer) => setKnown({ about, ...answer }), stop.signal);
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
  try {
    const done = oneSlice(work);
    if (done === null) setTimeout(goOn, 0, work, tell, signal);
    else tell(done);
  } catch (error) {
    tell({ error });
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
