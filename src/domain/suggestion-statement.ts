import { trimmed } from './suggestion-sentence.ts';
import type { Speech } from './suggestion-speech.ts';
import type { WordRange } from './suggestion.ts';

interface Said {
  readonly words: string;
  readonly quotes: readonly WordRange[];
}

/** A sentence's words without its attribution, where that stands at its start or end; else all of them. */
export function statementIn({ words, quotes }: Said, speech: Speech | null): WordRange {
  const all = { start: 0, end: words.length };
  if (speech === null) return bare(words, all);
  const before = words
    .slice(0, speech.start)
    .replace(/^(?:On \p{L}+day,?|But|And|Meanwhile,?)\s*/u, '');
  const after = words.slice(speech.end);
  const isAtStart = !/\p{L}/u.test(before);
  const isAtEnd = !/\p{L}/u.test(after);
  const [only, ...more] = quotes;
  const isQuote = only !== undefined && more.length === 0 && !hasWords(words, only, speech);
  if (isQuote) return withoutComma(words, only);
  if (isAtStart && !isAtEnd) {
    const that = /^[\s,:]*(?:that\s+)?/.exec(after)?.[0].length ?? 0;
    const verb = words.slice(speech.verb.start, speech.verb.end);
    // "Verel rejected the plan": without the verb the words would say nothing.
    const isSaying = /^(?:sa|t[eo]l|add|warn|stress|beli|think|accord)/i.test(verb);
    if (!isSaying && !/^\s*(?:that\s|[:,]|["“«])/.test(after)) return bare(words, all);
    return bare(words, { start: speech.end + that, end: words.length });
  }
  return isAtEnd && !isAtStart ? bare(words, { start: 0, end: speech.start }) : bare(words, all);
}

/** A quote without the comma that only leads on to who said it. */
export function withoutComma(words: string, quote: WordRange): WordRange {
  const { start, end } = trimmed(words, quote.start, quote.end);
  return { start, end: end > start && words.charAt(end - 1) === ',' ? end - 1 : end };
}

/** Whether anything but the quote and the attribution says something. */
function hasWords(words: string, quote: WordRange, speech: Speech): boolean {
  const rest = [
    words.slice(0, Math.min(quote.start, speech.start)),
    words.slice(Math.max(quote.end, speech.end)),
    quote.end <= speech.start
      ? words.slice(quote.end, speech.start)
      : words.slice(speech.end, quote.start),
  ];
  return rest.some((part) => /\p{L}/u.test(part.replaceAll(/\bthat\b/g, '')));
}

/** Without white space, commas and the full stop at its ends. */
function bare(words: string, range: WordRange): WordRange {
  const { start, end } = trimmed(words, range.start, range.end);
  const said = words.slice(start, end);
  const length = said.replace(/[\s,.;:–—-]+$/u, '').length;
  return length === 0 ? { start, end } : { start, end: start + length };
}
