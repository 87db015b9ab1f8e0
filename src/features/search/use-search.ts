import { askSearch, type SearchAnswer, type SearchQuestion } from '#state/search.ts';
import { useEffect, useEffectEvent, useState } from 'react';

export interface Searching {
  /** The latest answer, which may be to an earlier question; null: there was none yet. */
  readonly answer: SearchAnswer | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The answer to a question, kept up to date as things are saved in any tab. */
export function useSearch({ query, caret, limit, today }: SearchQuestion): Searching {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const ask = useEffectEvent((question: SearchQuestion, _attempt: number) =>
    askSearch(
      question,
      (next) => {
        setAnswer(next);
        setFailed(false);
      },
      () => setFailed(true),
    ),
  );
  useEffect(
    () => ask({ query, caret, limit, today }, attempt),
    [query, caret, limit, today, attempt],
  );
  return { answer, hasFailed, retry: () => setAttempt(attempt + 1) };
}
