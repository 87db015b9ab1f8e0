import { paragraphAt, type Passage } from '#domain/source-paragraphs.ts';
import type { Suggestion } from '#domain/suggestion.ts';

/** Paragraph index → what is suggested of it. */
export function suggestionsByParagraph(
  paragraphs: readonly Passage[],
  suggestions: readonly Suggestion[],
): ReadonlyMap<number, readonly Suggestion[]> {
  const byParagraph = new Map<number, Suggestion[]>();
  for (const each of suggestions) {
    const at = paragraphAt(paragraphs, each.start);
    const list = byParagraph.get(at);
    if (list) list.push(each);
    else byParagraph.set(at, [each]);
  }
  return byParagraph;
}
