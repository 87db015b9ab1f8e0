import type { WordRange } from './suggestion.ts';

/** The paragraphs of a text: parted by blank lines, or by a new line after the end of a sentence. */
export function paragraphsOf(text: string): readonly WordRange[] {
  const paragraphs: WordRange[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfParagraph(text, start);
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end;
  }
  return paragraphs;
}

/** A paragraph's beginning that lies at least so many paragraphs before the one of this offset. */
export function startOfParagraphs(text: string, offset: number, before: number): number {
  let [seen, next] = [0, offset];
  for (let line = lineBefore(text, offset); line >= 0; line = lineBefore(text, line)) {
    if (!isBreak(text, line)) continue;
    if (text.slice(line + 1, next).trim() !== '') seen += 1;
    if (seen > before) return line + 1;
    next = line + 1;
  }
  return 0;
}

/**
 * The sentences of a paragraph, without the white space around them. What is quoted in one breath stays
 * together with the words around it, so that its speaker does too.
 * @param quotes within the paragraph
 */
export function sentencesIn(paragraph: string, quotes: readonly WordRange[]): readonly WordRange[] {
  const flat = paragraph.replaceAll(/[\n\r\t]/g, ' ');
  const sentences: WordRange[] = [];
  let start = 0;
  let quote = 0;
  for (const end of breaksIn(flat)) {
    while ((quotes[quote]?.end ?? Infinity) < end) quote += 1;
    const isQuoted = (quotes[quote]?.start ?? Infinity) < end && end < (quotes[quote]?.end ?? 0);
    const isOne = isQuoted && end - start < mostInOneBreath;
    if (end < flat.length && (isOne || !isEnd(flat, start, end))) continue;
    const sentence = trimmed(flat, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Without the white space around it. */
export function trimmed(text: string, start: number, end: number): WordRange {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

const mostInOneBreath = 700;

/** Where the paragraph of an offset ends, its new line included. */
export function endOfParagraph(text: string, start: number): number {
  for (let line = text.indexOf('\n', start); line >= 0; line = text.indexOf('\n', line + 1))
    if (isBreak(text, line)) return line + 1;
  return text.length;
}

/** Whether a new line begins a paragraph: its own line or the next is blank, or its own ends a sentence. */
function isBreak(text: string, line: number): boolean {
  const start = lineBefore(text, line) + 1;
  const before = text.slice(Math.max(start, line - 8), line).trim();
  if (before === '' || /[.!?…]["'”’»)\]]*$/.test(before)) return true;
  return /^[^\S\n]*\n/.test(text.slice(line + 1, line + 40));
}

function lineBefore(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) : -1;
}

const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('en', { granularity: 'sentence' })
    : null;

/** Where sentences may end, in order; the last is the end of the text. */
function* breaksIn(text: string): Generator<number> {
  if (segmenter === null) {
    for (const end of text.matchAll(/[.!?…]["'”’»)\]]*\s+(?=["'“‘«(]?[\p{Lu}\p{N}])/gu))
      yield end.index + end[0].length;
    yield text.length;
    return;
  }
  for (const { index, segment } of segmenter.segment(text)) yield index + segment.length;
}

const shortened =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Col|Lt|Maj|Adm|Hon|Amb|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.$/u;
const initials = /\b(?:\p{Lu}\.){2,}$|\b[ap]\.m\.$/u;
const opening = /^["“‘'«(]?(?:The|He|She|It|They|But|In|On|A|An|We|This|That|There|Both|And|At)\b/;
const asks = /[?!]["”’']$/;
const whoAsks = /^[^.,]{0,60}\b(?:said|says|asked|added|told)\b/;

/** Whether what ends here is no abbreviation, and what follows begins anew. */
function isEnd(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 24), end).trimEnd();
  const after = text.slice(end, end + 80).trimStart();
  if (shortened.test(before) || /^[\p{Ll},;]/u.test(after)) return false;
  if (initials.test(before)) return opening.test(after);
  return !(asks.test(before) && whoAsks.test(after));
}
