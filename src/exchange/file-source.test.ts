import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzipSync } from 'fflate';
import { blobSource } from './blob-source.ts';
import { fullDigest } from './digest.ts';
import ardenOf3 from './fixtures/v3-arden-strait.parley.json?raw';
import type { FileSource } from './file-source.ts';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const about = { exportedAt: 1_900_000_000_000, scope: 'negotiation' } as const;
const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);
const text = await writeBook(example, about);

/** A blob whose stream gives the bytes in pieces of these lengths, again and again. */
function inPieces(bytes: Uint8Array, lengths: readonly number[]): Blob {
  const stream = () => {
    let from = 0;
    let turn = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (from >= bytes.length) return controller.close();
        const to = from + (lengths[turn % lengths.length] ?? 1);
        turn += 1;
        controller.enqueue(bytes.slice(from, to));
        from = to;
        return undefined;
      },
    });
  };
  const start = new Blob([bytes.slice(0, 2)]);
  return { size: bytes.length, slice: () => start, stream } as unknown as Blob;
}

function strange(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(ardenOf3.replace('Arden strait talks', 'مضيق 🕊️ 👩‍👩‍👧 Arden'));
}

test('wherever the pieces end, within a letter too, the same is read', async () => {
  const bytes = strange();
  const whole = await readBook(new TextDecoder().decode(bytes));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 }),
      async (lengths) => {
        expect(await readBook(blobSource(inPieces(bytes, lengths)))).toEqual(whole);
      },
    ),
    seeded(40),
  );
  expect(await readBook(blobSource(inPieces(bytes, [1])))).toEqual(whole);
});

test('generated books read from a stream as from a text, packed or not', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBook(2), fc.integer({ min: 7, max: 900 }), async (book, length) => {
      const file = await writeBook(book, about);
      const bytes = new TextEncoder().encode(file);
      const read = await readBook(file);
      expect(await readBook(blobSource(inPieces(bytes, [length])))).toEqual(read);
      expect(await readBook(blobSource(inPieces(gzipSync(bytes), [length])))).toEqual(read);
    }),
    seeded(25),
  );
});

test('records in any order read the same, and their digest is checked all the same', async () => {
  const lines = text.trimEnd().split('\n');
  const records = lines.slice(2, -2).map((line) => line.replace(/,$/, ''));
  const mixed = [...lines.slice(0, 2), records.toReversed().join(',\n'), ...lines.slice(-2)];
  const read = await readBook(blobSource(new Blob([mixed.join('\n')])));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  expect(await fullDigest(read.book)).toBe(await fullDigest(example));
  const changed = mixed.join('\n').replace('Riyadh talks', 'Riyadh walks');
  expect(await reasonOf(new Blob([changed]))).toBe('wrong-digest');
});

test('what is no text, badly packed or taken away is refused in words', async () => {
  const packed = gzipSync(new TextEncoder().encode(text));
  const damaged = packed.slice();
  damaged.fill(0x55, 200, 260);
  const gone = {
    size: 10,
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
  } as unknown as Blob;
  expect(await reasonOf(new Blob([new Uint8Array([0x7b, 0xff, 0xfe])]))).toBe('not-parley');
  expect(await reasonOf(new Blob([packed.slice(0, packed.length / 2)]))).toBe('damaged');
  expect(await reasonOf(new Blob([damaged]))).toBe('damaged');
  expect(await reasonOf(gone)).toBe('unreadable');
  expect(await reasonOf(new Blob([packed]))).toBe('read');
});

test('a file that unpacks without end is refused before it is', async () => {
  const bombs = [
    gzipSync(new Uint8Array(24 * 1024 * 1024)),
    gzipSync(
      new TextEncoder().encode(
        `{"parley":{"format":"parley","version":1},\n"records":[\n${' '.repeat(24 * 1024 * 1024)}`,
      ),
    ),
  ];
  for (const bomb of bombs) {
    const start = performance.now();
    expect(await reasonOf(new Blob([bomb]))).toBe('too-big');
    console.info(`a bomb of ${bomb.length} bytes: ${Math.round(performance.now() - start)} ms`);
  }
});

test('only the records that are asked for are held', async () => {
  const [negotiation] = example.negotiations;
  if (!negotiation) throw new Error('The example has a negotiation.');
  const id = '01900000-0000-7000-8000-00000000000a';
  const second = { ...negotiation, id, negotiationId: id };
  const both = { ...example, negotiations: [...example.negotiations, second] };
  const source = blobSource(new Blob([await writeBook(both, about)]));
  const read = await readBook(source, { only: id });
  expect(read).toMatchObject({ ok: true, book: { negotiations: [second], tracks: [] } });
});

test('stopping while it streams rejects', async () => {
  const stop = new AbortController();
  const source: FileSource = blobSource(inPieces(new TextEncoder().encode(text), [512]));
  const reading = readBook(source, {
    signal: stop.signal,
    onProgress: (done) => done > 0.3 && stop.abort(new Error('enough')),
  });
  await expect(reading).rejects.toThrow('enough');
});

async function reasonOf(blob: Blob): Promise<string> {
  const read = await readBook(blobSource(blob));
  return read.ok ? 'read' : read.refusal.reason;
}
