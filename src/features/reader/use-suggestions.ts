import type { SuggestionContext, Suggestion } from '#domain/suggestion.ts';
import { paragraphsIn } from '#domain/source-paragraphs.ts';
import type { Source } from '#domain/source.ts';
import { useEffect, useState } from 'react';

interface Found {
  readonly of: string;
  readonly all: readonly Suggestion[];
}

/** Milliseconds of work at a time, so that the text stays quick under the hand. */
const slice = 12;
/** Milliseconds between what is shown. */
const pause = 400;
const none: readonly Suggestion[] = [];

/** Suggestions from a text, worked out a few paragraphs at a time. */
export function useSuggestions(
  text: string,
  parties: SuggestionContext['parties'],
  persons: SuggestionContext['persons'],
  { published, language }: Pick<Source, 'published' | 'language'>,
  isOn: boolean,
): readonly Suggestion[] {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const stop = new AbortController();
    const context = { parties, persons, published, language };
    void read(stop.signal, text, context, (all) => setFound({ of: text, all }));
    return () => stop.abort();
  }, [text, parties, persons, published, language, isOn]);
  return isOn && found?.of === text ? found.all : none;
}

async function read(
  signal: AbortSignal,
  text: string,
  context: SuggestionContext,
  show: (all: readonly Suggestion[]) => void,
): Promise<void> {
  const { suggestIn } = await import('#domain/suggestion-list.ts');
  const all: Suggestion[] = [];
  let shown = performance.now();
  let begun = shown;
  for (const { start, end } of paragraphsIn(text)) {
    if (signal.aborted) return;
    all.push(...suggestIn(text, start, end, context));
    const now = performance.now();
    if (now - begun < slice) continue;
    if (now - shown > pause) {
      show([...all]);
      shown = now;
    }
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    begun = performance.now();
  }
  if (!signal.aborted) show(all);
}
