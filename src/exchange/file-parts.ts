import { cutOff, damaged, notParley, notText, tooLongAsOne } from './file-refusals.ts';
import type { FilePart } from './file-part.ts';
import type { FileRefusal } from './file-refusal.ts';
import { turn, type Chunk, type FileSource } from './file-source.ts';
import { makeByteBuffer } from './byte-buffer.ts';
import { makeLineReader } from './line-reader.ts';
import { parsed } from './parsed.ts';

export interface FileParts {
  readonly parts: readonly FilePart[];
  /** How much of the file has been read: 0 to 1. */
  readonly done: number;
}

/**
 * The parts of a file in order, unchecked, as many at once as a piece of it holds. Reads record by record
 * where each stands on a line of its own, as Parley writes them; any other layout of the same JSON is
 * parsed as a whole.
 */
export async function* fileParts(
  source: FileSource,
): AsyncGenerator<FileParts, FileRefusal | null> {
  const chunks = source.chunks();
  try {
    const start = await startOf(chunks);
    if ('refusal' in start) return start.refusal;
    return yield* start.isByLine ? partsByLine(start, chunks) : partsOfWhole(start, chunks);
  } finally {
    await chunks.return(null);
  }
}

type Chunks = AsyncGenerator<Chunk, FileRefusal | null>;
type Start = Chunk & { readonly isByLine: boolean };

/** Reads until the layout is known: by the first two lines. */
async function startOf(chunks: Chunks): Promise<Start | { readonly refusal: FileRefusal }> {
  const gathered = makeByteBuffer();
  let done = 0;
  const start = (verdict: boolean) => {
    const bytes = gathered.all();
    return { bytes: hasMark(bytes) ? bytes.subarray(3) : bytes, done, isByLine: verdict };
  };
  for (;;) {
    const step = await chunks.next();
    if (step.done === true) {
      if (step.value) return { refusal: step.value };
      done = 1;
      return start(isByLine(textOf(gathered.all())) === true);
    }
    gathered.add(step.value.bytes);
    done = step.value.done;
    const verdict = isByLine(textOf(gathered.all()));
    if (verdict !== null) return start(verdict);
  }
}

/** The byte order mark of UTF-8. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Good enough to tell the layout by. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const longestHeader = 1_048_576;

/** Null: more of the text is needed to know. */
function isByLine(text: string): boolean | null {
  if (!text.startsWith('{"parley":{'.slice(0, text.length)) || text.length > longestHeader) {
    return /^\{"parley":\{[^\n]*\},[ \t\r]*\n"records":\[[ \t\r]*\n/.test(text);
  }
  const first = text.indexOf('\n');
  const second = first === -1 ? -1 : text.indexOf('\n', first + 1);
  return second === -1 ? null : /^[^\n]*\},[ \t\r]*\n"records":\[[ \t\r]*\n/.test(text);
}

async function* partsByLine(
  start: Start,
  chunks: Chunks,
): AsyncGenerator<FileParts, FileRefusal | null> {
  const lines = makeLineReader();
  let { bytes, done } = start;
  for (;;) {
    const parts = lines.take(bytes);
    if (parts.length > 0) yield { parts, done };
    if (lines.refusal) return lines.refusal;
    const step = await chunks.next();
    if (step.done !== true) ({ bytes, done } = step.value);
    else if (step.value) return step.value;
    else break;
  }
  const parts = lines.finish();
  if (parts.length > 0) yield { parts, done: 1 };
  return lines.refusal;
}

const recordsAtOnce = 1024;

async function* partsOfWhole(
  start: Start,
  chunks: Chunks,
): AsyncGenerator<FileParts, FileRefusal | null> {
  const text = await wholeText(start, chunks);
  if (typeof text !== 'string') return text;
  const whole = parsed(text);
  if (!whole) {
    const begin = text.trimStart();
    if (!begin.startsWith('{') || !begin.slice(0, 1000).includes('"parley"')) return notParley();
    return text.trimEnd().endsWith('}') ? damaged(null) : cutOff();
  }
  const { parley, records, end } = whole.value;
  if (typeof parley !== 'object' || parley === null) return notParley();
  const part = (kind: FilePart['kind'], value: unknown) => ({
    kind,
    value,
    line: null,
    words: null,
  });
  yield { parts: [part('header', parley)], done: 0 };
  if (!Array.isArray(records)) return notParley();
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const some = records.slice(from, from + recordsAtOnce);
    yield { parts: some.map((value) => part('record', value)), done: from / records.length };
    await turn();
  }
  if (end !== undefined) yield { parts: [part('end', end)], done: 1 };
  return null;
}

async function wholeText(start: Start, chunks: Chunks): Promise<string | FileRefusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  const take = (bytes: Uint8Array | null): boolean => {
    try {
      pieces.push(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
      return true;
    } catch {
      return false;
    }
  };
  if (!take(start.bytes)) return notText();
  for (;;) {
    const step = await chunks.next();
    if (step.done === true) {
      if (step.value) return step.value;
      break;
    }
    if (!take(step.value.bytes)) return notText();
  }
  if (!take(null)) return notText();
  try {
    return pieces.join('');
  } catch {
    return tooLongAsOne(); // longer than a string can be
  }
}
