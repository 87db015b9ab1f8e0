import { foldedOffsets, unfolded } from './folded-offsets.ts';
import type { Span } from './near-word.ts';

/** A text with the places that are to be marked in it, in order and apart from one another. */
export interface MarkedText {
  readonly text: string;
  /** Where in the whole text it begins. */
  readonly start: number;
  readonly marks: readonly Span[];
  /** Something of its line was left out before or after. */
  readonly isCut: readonly [before: boolean, after: boolean];
}

/** Finds a word in folded text from a place on. */
export type Finder = (folded: string, from: number) => Span | null;

/** A whole text with all that was found. */
export function marked(text: string, finders: readonly Finder[]): MarkedText {
  return { text, start: 0, marks: marksIn(text, finders), isCut: [false, false] };
}

const room = 220;
const before = 60;
/** How far into a long text is looked, so that a book costs no more than a page. */
const window = 4000;

/**
 * The part of a long text around what was found first, within its line; its beginning where nothing was.
 * @param found where in the folded text; the text itself is searched around it
 */
export function markedPart(text: string, finders: readonly Finder[], found: number): MarkedText {
  // Folding moves things by a little only where marks or ligatures stand: look a window's width around.
  const from = boundary(text, Math.max(0, found - window / 2));
  const near = text.slice(from, boundary(text, from + window));
  const first = from + (marksIn(near, finders)[0]?.[0] ?? 0);
  const line = text.lastIndexOf('\n', first - 1) + 1;
  const newline = text.indexOf('\n', first);
  const lineEnd = newline === -1 ? text.length : newline;
  const start = first - before <= line ? line : wordBoundary(text, first - before);
  const end = Math.min(lineEnd, boundary(text, start + room));
  const part = text.slice(start, end);
  return { text: part, start, marks: marksIn(part, finders), isCut: [start > line, end < lineEnd] };
}

function marksIn(text: string, finders: readonly Finder[]): readonly Span[] {
  const offsets = foldedOffsets(text);
  const spans: Span[] = [];
  for (const find of finders) {
    let from = 0;
    for (let span = find(offsets.folded, from); span; span = find(offsets.folded, from)) {
      spans.push(unfolded(offsets, span[0], span[1]));
      from = Math.max(span[1], span[0] + 1);
    }
  }
  return joined(spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const [start, end] of spans) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

/** Never between the halves of a surrogate pair, nor before a mark that belongs to the letter before it. */
function boundary(text: string, wished: number): number {
  let at = wished;
  while (at > 0 && at < text.length && /^[\uDC00-\uDFFF\p{M}]/u.test(text.slice(at, at + 1)))
    at -= 1;
  return at;
}

/** At the beginning of a word near by, where words are parted. */
function wordBoundary(text: string, wished: number): number {
  const space = text.slice(wished, wished + 24).search(/\s/);
  return space === -1 ? boundary(text, wished) : wished + space + 1;
}
