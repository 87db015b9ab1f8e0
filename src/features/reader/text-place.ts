import { trimmed, type Passage } from '#domain/source-paragraphs.ts';

// Between the selection of the page and the offsets of the text. Each paragraph's element carries the
// offset at which it begins (data-start), and holds its text and nothing else.

const paragraphs = 'p[data-start]';

/** The passage that is selected within the text; null: nothing of it. */
export function selectedPassage(root: HTMLElement, text: string): Passage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const touched = Array.from(root.querySelectorAll<HTMLElement>(paragraphs)).filter((each) =>
    range.intersectsNode(each),
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : startOf(first);
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0);
  return trimmed(text, { start, end });
}

/** Selects a passage on the page and brings it into sight. */
export function selectPassage(root: HTMLElement, passage: Passage): void {
  const range = rangeOf(root, passage);
  const selection = document.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  elementAt(root, passage.start)?.scrollIntoView({ block: 'nearest' });
}

export function rangeOf(root: HTMLElement, { start, end }: Passage): Range | null {
  const from = pointAt(root, start);
  const to = pointAt(root, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The element of the paragraph that holds an offset. */
export function elementAt(root: HTMLElement, offset: number): HTMLElement | null {
  const all = Array.from(root.querySelectorAll<HTMLElement>(paragraphs));
  return all.findLast((each) => startOf(each) <= offset) ?? null;
}

/** Brings what begins at an offset to the middle of the page: the mark there, else its paragraph. */
export function showPassage(root: HTMLElement, offset: number): void {
  const paragraph = elementAt(root, offset);
  const mark = paragraph?.querySelector('mark[data-active], mark[data-found]');
  (mark ?? paragraph)?.scrollIntoView({ block: 'center' });
}

/** The index of the first paragraph that begins in sight, below the bar at the top. */
export function firstInSight(root: HTMLElement): number {
  const all = Array.from(root.querySelectorAll<HTMLElement>(paragraphs));
  const at = all.findIndex((each) => each.getBoundingClientRect().top > topBar);
  return at === -1 ? all.length - 1 : at;
}

/** Pixels that the bar at the top covers. */
const topBar = 56;

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset['start']);
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return startOf(paragraph) + range.toString().length;
}

function pointAt(
  root: HTMLElement,
  offset: number,
): { readonly node: Text; readonly offset: number } | null {
  const paragraph = elementAt(root, offset);
  if (!paragraph) return null;
  let left = offset - startOf(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node: node as Text, offset: left };
    left -= length;
  }
  return null;
}
