/** What stands where on a page: from the start of the line, from the foot of the page, in points. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Paragraphs of all pages: lines are joined where they follow each other closely; running heads and page numbers are left out. */
export function pdfParagraphs(pages: readonly (readonly PdfItem[])[]): readonly string[] {
  const lines = pages.map(linesOf);
  const repeated = runningHeads(lines);
  const known = wordsOf(lines);
  const paragraphs: string[] = [];
  let words = '';
  let before: Line | null = null;
  for (const page of lines) {
    const kept = page.filter((line, at) => !isRunning(line, at, page.length, repeated));
    const widest = Math.max(0, ...kept.map(({ end }) => end));
    for (const line of kept) {
      if (before && !follows(before, line, widest)) {
        paragraphs.push(words);
        words = '';
      }
      words = words === '' ? line.text : join(words, line.text, known);
      before = line;
    }
  }
  if (words !== '') paragraphs.push(words);
  return paragraphs;
}

function linesOf(items: readonly PdfItem[]): readonly Line[] {
  const lines: Line[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    const [first] = open;
    const text = open.reduce(put, '').trim();
    if (first && text !== '') {
      const end = Math.max(...open.map(({ x, width }) => x + width));
      lines.push({ text, x: first.x, end, y: first.y, size: first.fontSize || first.height });
    }
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    if (last && Math.abs(last.y - item.y) > Math.max(2, last.height / 2)) close();
    if (item.str !== '') open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;

  function put(text: string, item: PdfItem, at: number): string {
    const previous = open[at - 1];
    const gap = previous ? item.x - (previous.x + previous.width) : 0;
    const needsSpace = gap > item.fontSize * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str);
    return text + (needsSpace ? ' ' : '') + item.str;
  }
}

/** The next line of a paragraph: near below, of the same size; over the end of a page, where the sentence goes on. */
function follows(before: Line, line: Line, widest: number): boolean {
  if (Math.abs(before.size - line.size) > 1) return false;
  const step = before.y - line.y;
  if (step <= 0) return !/[.!?:”"’)]$/.test(before.text);
  if (step > before.size * 1.75) return false;
  const isIndented = line.x > before.x + before.size * 0.9;
  const endsEarly = before.end < widest * 0.8 && /[.!?:”"]$/.test(before.text);
  return !isIndented && !endsEarly;
}

/**
 * A word that was broken at the end of a line is put together again. A hyphen of its own stays: where the
 * text has the word with it, or both halves by themselves, and not the word without it.
 */
function join(words: string, next: string, known: ReadonlySet<string>): string {
  const head = /(\p{L}+)-$/u.exec(words)?.[1];
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${words} ${next}`;
  const isOneWord = known.has(`${head}${tail}`.toLowerCase());
  const isPair =
    known.has(`${head}-${tail}`.toLowerCase()) ||
    [head, tail].every((each) => known.has(each.toLowerCase()));
  return isPair && !isOneWord ? words + next : words.slice(0, -1) + next;
}

function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = pages.flatMap((page) =>
    page.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? []),
  );
  return new Set(words);
}

/** First and last lines that come back on most pages, their numbers apart. */
function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (pages.length < 3) return new Set();
  for (const page of pages) {
    for (const line of new Set(
      [page[0], page.at(-1)].flatMap((each) => (each ? [shape(each)] : [])),
    )) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return new Set(
    Array.from(counts).flatMap(([line, count]) => (count > pages.length / 2 ? [line] : [])),
  );
}

function isRunning(line: Line, at: number, count: number, repeated: ReadonlySet<string>): boolean {
  const isEdge = at === 0 || at === count - 1;
  return isEdge && (repeated.has(shape(line)) || /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(line.text));
}

function shape({ text }: Line): string {
  return text.replaceAll(/\d+/g, '#');
}
