import type { Passage } from './source-paragraphs.ts';
import type { Quote } from './quote.ts';

/** What finds a passage again: W3C TextQuoteSelector and TextPositionSelector in one. */
export type Anchor = Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** Characters kept from before and after. */
const context = 64;

export function makeAnchor(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
  };
}

/**
 * Where an anchor stands in a text. Its offsets count first, where the words and what surrounds them are
 * there; else, of all places with these words, the one whose surroundings agree longest; of equals the
 * nearest to the offsets. Null: the words are not in the text.
 */
export function resolveAnchor(text: string, anchor: Anchor): Passage | null {
  const { exact, start, end } = anchor;
  if (exact === '') return null;
  const agreed = agreement(text, start, anchor);
  const whole = anchor.prefix.length + anchor.suffix.length;
  if (text.slice(start, end) === exact && agreed === whole) return { start, end };
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const score = agreement(text, at, anchor);
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || score > best.score || (score === best.score && isNearer)) {
      best = { at, score };
    }
  }
  return best && { start: best.at, end: best.at + exact.length };
}

/** How many characters agree, counted outwards from the words. */
function agreement(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before += 1;
  const from = at + exact.length;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[from + after]) after += 1;
  return before + after;
}
