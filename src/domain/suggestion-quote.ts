import type { WordRange } from './suggestion.ts';

/**
 * What stands in quotation marks in a paragraph, without the marks. A double mark that is never closed
 * runs to the paragraph's end, as the press quotes over several paragraphs; an apostrophe opens nothing.
 */
export function quotesIn(paragraph: string): readonly WordRange[] {
  const quotes: WordRange[] = [];
  marks.lastIndex = 0;
  for (let mark = marks.exec(paragraph); mark !== null; mark = marks.exec(paragraph)) {
    const start = mark.index + 1;
    const end = endOfQuote(paragraph, start, mark[0]);
    if (end === null) continue;
    if (end > start) quotes.push({ start, end });
    marks.lastIndex = Math.min(end + 1, paragraph.length);
  }
  return quotes;
}

/** The text with each quoted character blotted out, of the same length: the reporter's own words remain. */
export function withoutQuotes(text: string, quotes: readonly WordRange[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of quotes) {
    if (end <= from || start >= text.length) continue;
    const first = Math.max(start, from);
    const last = Math.min(end, text.length);
    masked += text.slice(from, first) + blot.repeat(last - first);
    from = last;
  }
  return masked + text.slice(from);
}

/** Neither a letter nor a space nor punctuation that any rule looks for. */
export const blot = '\u00A4';

const marks = /["“„«]|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu;

const closing: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  '“': /[”"]/g,
  '„': /[“”]/g,
  '«': /»/g,
  "'": /(?<=[^\s'])'(?![\p{L}\p{N}])/gu,
  '‘': /(?<=\S)’(?![\p{L}\p{N}])/gu,
};

/** So far a mark is looked for that may be an apostrophe. */
const farthestSingle = 600;

function endOfQuote(paragraph: string, start: number, mark: string): number | null {
  const pattern = closing[mark];
  if (pattern === undefined) return null;
  const isSingle = mark === "'" || mark === '‘';
  const within = isSingle ? paragraph.slice(0, start + farthestSingle) : paragraph;
  pattern.lastIndex = start;
  const end = pattern.exec(within)?.index;
  if (end !== undefined) return end;
  const isAtStart = paragraph.slice(0, start - 1).trim() === '';
  return isSingle || (mark === '"' && !isAtStart) ? null : paragraph.length;
}
