import { cutOff, damaged, notText, tooLongAsOne } from './file-refusals.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { FilePart } from './file-part.ts';
import { parsed } from './parsed.ts';

/** Reads a file in which each record stands on a line of its own, from pieces that end anywhere. */
export interface LineReader {
  /** The parts that the piece completes. A broken line ends the reading: see `refusal`. */
  readonly take: (bytes: Uint8Array) => readonly FilePart[];
  /** To be called after the last piece. */
  readonly finish: () => readonly FilePart[];
  readonly refusal: FileRefusal | null;
}

interface Line {
  readonly number: number;
  readonly words: string;
  /** The same in UTF-8. */
  readonly bytes: Uint8Array;
}

/** More bytes than any record of ours: a source's text of the greatest length, were each of its letters escaped. */
const longestLine = 256 * 1024 * 1024;
const newline = 0x0a;

export function makeLineReader(): LineReader {
  let refusal: FileRefusal | null = null;
  let open: Uint8Array[] = []; // pieces of the line that has not ended yet
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
  const take = (line: Line | null, parts: FilePart[]) => {
    if (line === null) refusal = notText();
    else if (line.words !== '') {
      settle(false, parts);
      held = line;
    }
    number += 1;
  };
  const close = (end: Uint8Array, parts: FilePart[]) => {
    const bytes = open.length === 0 ? end : joined([...open, end]);
    open = [];
    openLength = 0;
    take(lineOf(number, textOf(bytes), bytes), parts);
  };
  const closeSome = (lines: Uint8Array, parts: FilePart[]) => {
    const text = textOf(lines);
    for (let from = 0, at = 0; from < lines.length; from += 1) {
      if (refusal) break;
      const to = lines.indexOf(newline, from);
      const until = text?.indexOf('\n', at) ?? 0;
      // Where it is not UTF-8, line by line: those before the broken one count.
      if (text === null) close(lines.subarray(from, to), parts);
      else take(lineOf(number, text.slice(at, until), lines.subarray(from, to)), parts);
      at = until + 1;
      from = to;
    }
  };
  return {
    take(bytes) {
      const parts: FilePart[] = [];
      const whole = bytes.lastIndexOf(newline) + 1;
      let from = 0;
      if (whole > 0 && open.length > 0) {
        from = bytes.indexOf(newline) + 1;
        close(bytes.subarray(0, from - 1), parts);
      }
      while (from < whole) {
        if (refusal) break;
        const end = endOfSome(bytes, from, whole);
        closeSome(bytes.subarray(from, end), parts);
        from = end;
      }
      if (from < bytes.length) open.push(bytes.subarray(from));
      openLength += bytes.length - from;
      if (openLength > longestLine) refusal = tooLongAsOne();
      return parts;
    },
    finish() {
      const parts: FilePart[] = [];
      close(nothing, parts);
      if (!refusal) settle(true, parts);
      if (!refusal && !read.isWhole()) refusal = cutOff();
      return parts;
    },
    get refusal() {
      return refusal;
    },
  };
}

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes whose words are made at once: many small texts take twice as long, and a large one is slow to cut. */
const wordsAtOnce = 65_536;

/** Where so many whole lines end, at least one. @param whole where the last of all ends */
function endOfSome(bytes: Uint8Array, from: number, whole: number): number {
  const last = bytes.lastIndexOf(newline, Math.min(from + wordsAtOnce, whole - 1));
  return (last < from ? bytes.indexOf(newline, from) : last) + 1;
}

/** Null where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Without the white space around it. */
function lineOf(number: number, text: string | null, bytes: Uint8Array): Line | null {
  if (text === null) return null;
  const words = text.trim();
  const isTrimmed = words.length === text.length;
  return { number, words, bytes: isTrimmed ? bytes : encoder.encode(words) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
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
    words: Uint8Array | null = null,
  ): FilePart => ({ kind, value, line: line.number, words });
  const read = (line: Line, isLast: boolean) => {
    const { words, bytes, number } = line;
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
      const ownBytes = hasComma ? bytes.subarray(0, -1) : bytes;
      return record ? part('record', record.value, line, ownBytes) : broken();
    }
    if (section === 'after') return damaged(number);
    const end = words.startsWith('"end":') ? parsed(`{${words}`) : null;
    section = 'after';
    return end ? part('end', end.value['end'], line) : broken();
  };
  return Object.assign(read, { isWhole: () => section === 'after' });
}
