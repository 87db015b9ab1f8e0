import { cutOff, damaged, tooLongAsOne } from './file-refusals.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { FilePart } from './file-part.ts';
import { parsed } from './parsed.ts';

/** Reads a file in which each record stands on a line of its own, from pieces that end anywhere. */
export interface LineReader {
  /** The parts that the piece completes. A broken line ends the reading: see `refusal`. */
  readonly take: (text: string) => readonly FilePart[];
  /** To be called after the last piece. */
  readonly finish: () => readonly FilePart[];
  readonly refusal: FileRefusal | null;
}

interface Line {
  readonly number: number;
  readonly words: string;
}

/** More than any record of ours: a source's text of the greatest length, were each of its letters escaped. */
const longestLine = 256 * 1024 * 1024;

export function makeLineReader(): LineReader {
  let refusal: FileRefusal | null = null;
  let open: string[] = []; // pieces of the line that has not ended yet
  let openLength = 0;
  let number = 1;
  let held: Line | null = null; // the latest line: whether it is the last of all is not known yet
  const read = makeSections();
  const settle = (isLast: boolean, parts: FilePart[]) => {
    const said = held && read(held, isLast);
    if (said && 'reason' in said) refusal = said;
    else if (said) parts.push(said);
    held = null;
  };
  const close = (end: string, parts: FilePart[]) => {
    const words = (open.length === 0 ? end : [...open, end].join('')).trim();
    open = [];
    openLength = 0;
    if (words !== '') {
      settle(false, parts);
      held = { number, words };
    }
    number += 1;
  };
  return {
    take(text) {
      const parts: FilePart[] = [];
      let from = 0;
      for (;;) {
        const newline = text.indexOf('\n', from);
        if (newline === -1 || refusal) break;
        close(text.slice(from, newline), parts);
        from = newline + 1;
      }
      if (from < text.length) open.push(text.slice(from));
      openLength += text.length - from;
      if (openLength > longestLine) refusal = tooLongAsOne();
      return parts;
    },
    finish() {
      const parts: FilePart[] = [];
      close('', parts);
      if (!refusal) settle(true, parts);
      if (!refusal && !read.isWhole()) refusal = cutOff();
      return parts;
    },
    get refusal() {
      return refusal;
    },
  };
}

type ReadLine = ((line: Line, isLast: boolean) => FilePart | FileRefusal | null) & {
  readonly isWhole: () => boolean;
};

/** Header, opening, records with a comma between them, end. */
function makeSections(): ReadLine {
  let section: 'header' | 'opening' | 'records' | 'end' | 'after' = 'header';
  let comma: 'needed' | 'dangling' | 'none' = 'none';
  const part = (
    kind: FilePart['kind'],
    value: unknown,
    line: Line,
    words: string | null = null,
  ): FilePart => ({ kind, value, line: line.number, words });
  const read = (line: Line, isLast: boolean) => {
    const { words, number } = line;
    const broken = () => (isLast ? cutOff() : damaged(number));
    if (section === 'header') {
      const header = parsed(`${words.slice(0, -1)}}`);
      section = 'opening';
      return header ? part('header', header.value['parley'], line) : damaged(number);
    }
    if (section === 'opening') {
      section = 'records';
      return null;
    }
    if (section === 'records' && (words === '],' || words === ']}')) {
      section = words === '],' ? 'end' : 'after';
      return comma === 'dangling' ? damaged(number) : null;
    }
    if (section === 'records') {
      if (comma === 'needed') return damaged(number);
      const hasComma = words.endsWith(',');
      const own = hasComma ? words.slice(0, -1) : words;
      const record = parsed(own);
      comma = hasComma ? 'dangling' : 'needed';
      return record ? part('record', record.value, line, own) : broken();
    }
    if (section === 'after') return damaged(number);
    const end = words.startsWith('"end":') ? parsed(`{${words}`) : null;
    section = 'after';
    return end ? part('end', end.value['end'], line) : broken();
  };
  return Object.assign(read, { isWhole: () => section === 'after' });
}
