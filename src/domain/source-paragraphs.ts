/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a kept text, parted by blank lines, in order. */
export function paragraphsIn(text: string): readonly Passage[] {
  const paragraphs: Passage[] = [];
  const part = /[^\n](?:[^\n]|\n(?!\n))*/g;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    paragraphs.push({ start: found.index, end: found.index + found[0].length });
  }
  return paragraphs;
}

/** The index of the paragraph that holds an offset; of the last one before it where none does. */
export function paragraphAt(paragraphs: readonly Passage[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A passage without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
