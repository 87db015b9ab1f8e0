import type { SuggestionContext, Suggestion } from '#domain/suggestion.ts';
import type { Source } from '#domain/source.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SuggestionAnswer, SuggestionQuestion } from './suggestion-worker.ts';

interface Found {
  readonly of: string;
  /** In the order of the text. */
  readonly all: readonly Suggestion[];
}

const none: readonly Suggestion[] = [];

/**
 * Suggestions from a text, worked out in a worker and shown as they come; worked out anew, as when a party
 * is added, they take the place of the old ones all at once.
 * @param from the offset of what is read: suggestions there come first
 */
export function useSuggestions(
  text: string,
  parties: SuggestionContext['parties'],
  persons: SuggestionContext['persons'],
  { published, language }: Pick<Source, 'published' | 'language'>,
  isOn: boolean,
  from = 0,
): readonly Suggestion[] {
  const [found, setFound] = useState<Found | null>(null);
  const ask = useEffectEvent((of: string, context: SuggestionContext) => {
    const isAnew = found?.of === of;
    let all = none;
    return askWorker({ text: of, context, from }, (answer) => {
      all = [...all, ...answer.found].toSorted((a, b) => a.start - b.start);
      if (answer.isWhole || !isAnew) setFound({ of, all });
    });
  });
  useEffect(
    () => (isOn ? ask(text, { parties, persons, published, language }) : undefined),
    [text, parties, persons, published, language, isOn],
  );
  return isOn && found?.of === text ? found.all : none;
}

/** @returns puts an end to it */
function askWorker(
  question: SuggestionQuestion,
  onAnswer: (answer: SuggestionAnswer) => void,
): () => void {
  const worker = new Worker(new URL('./suggestion-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SuggestionAnswer>) => {
    onAnswer(data);
    if (data.isWhole) worker.terminate();
  });
  worker.addEventListener('error', ({ message }) => {
    console.warn('Suggestions could not be worked out', message);
  });
  worker.postMessage(question);
  return () => worker.terminate();
}
