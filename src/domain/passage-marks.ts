import { resolveAnchor } from './anchor.ts';
import type { Quote } from './quote.ts';
import { paragraphAt, type Passage } from './source-paragraphs.ts';

export interface PlacedQuote {
  readonly quote: Quote;
  readonly passage: Passage;
}

/** Part of a paragraph, and the quotes that lie over it. */
export interface TextPiece extends Passage {
  readonly quoteIds: readonly string[];
  /** It is what was searched for. */
  readonly isFound: boolean;
}

/** Quotes found in a text, in its order, and those whose passage is not found. */
export function placeQuotes(
  text: string,
  quotes: readonly Quote[],
): { readonly placed: readonly PlacedQuote[]; readonly lost: readonly Quote[] } {
  const placed: PlacedQuote[] = [];
  const lost: Quote[] = [];
  for (const quote of quotes) {
    const passage = resolveAnchor(text, quote);
    if (passage) placed.push({ quote, passage });
    else lost.push(quote);
  }
  return { placed: placed.toSorted((a, b) => a.passage.start - b.passage.start), lost };
}

/** Paragraph index → the quotes that touch it. */
export function quotesByParagraph(
  paragraphs: readonly Passage[],
  placed: readonly PlacedQuote[],
): ReadonlyMap<number, readonly PlacedQuote[]> {
  const byParagraph = new Map<number, PlacedQuote[]>();
  for (const each of placed) {
    const from = paragraphAt(paragraphs, each.passage.start);
    const to = paragraphAt(paragraphs, Math.max(each.passage.start, each.passage.end - 1));
    for (let at = from; at <= to; at += 1) {
      const list = byParagraph.get(at);
      if (list) list.push(each);
      else byParagraph.set(at, [each]);
    }
  }
  return byParagraph;
}

/** A paragraph cut where quotes, and words that were searched for, begin and end. */
export function piecesOf(
  paragraph: Passage,
  quotes: readonly PlacedQuote[],
  found: readonly Passage[] = [],
): readonly TextPiece[] {
  const within = (offset: number) => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  const passages = [...quotes.map(({ passage }) => passage), ...found];
  const cuts = passages.flatMap(({ start, end }) => [within(start), within(end)]);
  const edges = [...new Set([paragraph.start, ...cuts, paragraph.end])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? paragraph.end;
    const isOver = (each: Passage) => each.start < end && each.end > start;
    const over = quotes.filter(({ passage }) => isOver(passage));
    return { start, end, quoteIds: over.map(({ quote }) => quote.id), isFound: found.some(isOver) };
  });
}
