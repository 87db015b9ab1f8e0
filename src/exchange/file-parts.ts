import { cutOff, damaged, notParley } from './file-refusals.ts';
import type { FileRefusal } from './file-refusal.ts';

export interface FilePart {
  readonly kind: 'header' | 'record' | 'end';
  readonly value: unknown;
  readonly line: number | null;
  /** How much of the text has been read: 0 to 1. */
  readonly done: number;
}

/**
 * The parts of a file in order, unchecked. Reads record by record where each stands on a line of its
 * own, as Parley writes them; any other layout of the same JSON is parsed as a whole.
 */
export function* fileParts(text: string): Generator<FilePart, FileRefusal | null> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return yield* isByLine(body) ? partsByLine(body) : partsOfWhole(body);
}

function isByLine(text: string): boolean {
  return /^\{"parley":\{[^\n]*\},[ \t\r]*\n"records":\[[ \t\r]*\n/.test(text);
}

function* partsByLine(text: string): Generator<FilePart, FileRefusal | null> {
  let section: 'header' | 'opening' | 'records' | 'end' | 'after' = 'header';
  let comma: 'needed' | 'dangling' | 'none' = 'none';
  for (const { line, words, done, isLast } of linesOf(text)) {
    const broken = () => (isLast ? cutOff() : damaged(line));
    if (section === 'header') {
      const header = parsed(`${words.slice(0, -1)}}`);
      if (!header) return damaged(line);
      yield { kind: 'header', value: header.value['parley'], line, done };
      section = 'opening';
    } else if (section === 'opening') section = 'records';
    else if (section === 'records' && (words === '],' || words === ']}')) {
      if (comma === 'dangling') return damaged(line);
      section = words === '],' ? 'end' : 'after';
    } else if (section === 'records') {
      if (comma === 'needed') return damaged(line);
      const hasComma = words.endsWith(',');
      const record = parsed(hasComma ? words.slice(0, -1) : words);
      if (!record) return broken();
      yield { kind: 'record', value: record.value, line, done };
      comma = hasComma ? 'dangling' : 'needed';
    } else if (section === 'end') {
      const end = words.startsWith('"end":') ? parsed(`{${words}`) : null;
      if (!end) return broken();
      yield { kind: 'end', value: end.value['end'], line, done };
      section = 'after';
    } else return damaged(line);
  }
  return section === 'after' ? null : cutOff();
}

function* linesOf(text: string) {
  for (let line = 1, from = 0; from < text.length; line += 1) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const words = text.slice(from, to).trim();
    from = to + 1;
    const isLast = from >= text.length;
    if (words !== '') yield { line, words, done: to / text.length, isLast };
  }
}

function* partsOfWhole(text: string): Generator<FilePart, FileRefusal | null> {
  const start = text.trimStart();
  const isOurs = start.startsWith('{') && start.slice(0, 1000).includes('"parley"');
  const whole = parsed(text);
  if (!whole) {
    if (!isOurs) return notParley();
    return text.trimEnd().endsWith('}') ? damaged(null) : cutOff();
  }
  const { parley, records, end } = whole.value;
  if (typeof parley !== 'object' || parley === null) return notParley();
  yield { kind: 'header', value: parley, line: null, done: 0 };
  if (!Array.isArray(records)) return notParley();
  for (const [index, value] of records.entries()) {
    yield { kind: 'record', value, line: null, done: index / records.length };
  }
  if (end !== undefined) yield { kind: 'end', value: end, line: null, done: 1 };
  return null;
}

/** An object, boxed; null where the text is not JSON or holds something else. */
function parsed(text: string): { readonly value: Readonly<Record<string, unknown>> } | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Readonly<Record<string, unknown>> } : null;
  } catch {
    return null;
  }
}
