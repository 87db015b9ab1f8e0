import { sentencesIn } from './sentences.ts';
import { paragraphAt, type Passage } from './source-paragraphs.ts';

export type PassageMove =
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'next-sentence'
  | 'previous-sentence'
  | 'extend'
  | 'shrink';

interface Text {
  readonly text: string;
  readonly paragraphs: readonly Passage[];
  readonly language: string;
}

/**
 * The passage that a key selects: sentences, one by one or from paragraph to paragraph. `extend` takes the
 * next sentence in, `shrink` lets the last one go.
 * @param from the selected passage; null: none yet
 * @param first the paragraph to begin with where none is selected
 */
export function movePassage(
  { text, paragraphs, language }: Text,
  from: Passage | null,
  move: PassageMove,
  first = 0,
): Passage | null {
  const sentences = (index: number): readonly Passage[] => {
    const paragraph = paragraphs[index];
    return paragraph ? sentencesIn(text, paragraph, language) : [];
  };
  if (from === null) return sentences(first)[0] ?? null;
  const at = paragraphAt(paragraphs, from.start);
  const last = paragraphAt(paragraphs, Math.max(from.start, from.end - 1));
  switch (move) {
    case 'next-paragraph':
      return sentences(last + 1)[0] ?? from;
    case 'previous-paragraph':
      return sentences(Math.max(0, at - 1))[0] ?? from;
    case 'next-sentence':
      return after(from.end, last) ?? from;
    case 'previous-sentence':
      return (
        sentences(at).findLast(({ start }) => start < from.start) ??
        sentences(at - 1).at(-1) ??
        from
      );
    case 'extend':
      return { start: from.start, end: after(from.end, last)?.end ?? from.end };
    case 'shrink': {
      const ends = range(at, last).flatMap((index) => sentences(index).map(({ end }) => end));
      return {
        start: from.start,
        end: ends.findLast((end) => end < from.end && end > from.start) ?? from.end,
      };
    }
  }

  function after(end: number, index: number): Passage | undefined {
    return sentences(index).find(({ start }) => start >= end) ?? sentences(index + 1)[0];
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
