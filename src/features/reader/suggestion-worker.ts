import { paragraphsIn, type Passage } from '#domain/source-paragraphs.ts';
import type { Suggestion, SuggestionContext } from '#domain/suggestion.ts';
import { suggestIn } from '#domain/suggestion-list.ts';

/** What the worker is sent, once. */
export interface SuggestionQuestion {
  readonly text: string;
  readonly context: SuggestionContext;
  /** The offset of what is read now: the paragraphs from there on come first, then those before it. */
  readonly from: number;
}

/** What was found since the last answer. */
export interface SuggestionAnswer {
  readonly found: readonly Suggestion[];
  readonly isWhole: boolean;
}

/** Milliseconds between answers. */
const pause = 300;

/** Paragraphs at a time: what stands before them is read each time anew. */
const stretch = 12;

addEventListener(
  'message',
  ({ data }: MessageEvent<SuggestionQuestion>) => {
    for (const answer of answersTo(data)) postMessage(answer);
  },
  { once: true },
);

function* answersTo({ text, context, from }: SuggestionQuestion): Generator<SuggestionAnswer> {
  const paragraphs = paragraphsIn(text);
  const first = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > from),
  );
  let found: Suggestion[] = [];
  let answered = performance.now();
  for (const [start, end] of [
    ...stretchesOf(paragraphs.slice(first)),
    ...stretchesOf(paragraphs.slice(0, first)),
  ]) {
    found.push(...suggestIn(text, start, end, context));
    if (performance.now() - answered < pause) continue;
    yield { found, isWhole: false };
    found = [];
    answered = performance.now();
  }
  yield { found, isWhole: true };
}

function stretchesOf(paragraphs: readonly Passage[]): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(paragraphs.length / stretch) }, (_, index) => {
    const part = paragraphs.slice(index * stretch, (index + 1) * stretch);
    return [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
  });
}
