import { tableNames, type Book } from '#domain/book.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { contentDigest, fullDigest } from './digest.ts';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { fileLines, writeBook } from './write-book.ts';

const about = { exportedAt: 1_900_000_000_000, scope: 'everything' } as const;
const example = riyadhExample('0190aaaaaaaa-0000-0123abcd', 1_900_000_000_000);

async function readOrThrow(text: string): Promise<Book> {
  const result = await readBook(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.book;
}

test('what is written is read back with every field, and the digests are equal', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBook(), async (book) => {
      const text = await writeBook(book, about);
      const read = await readOrThrow(text);
      expect(await fullDigest(read)).toBe(await fullDigest(book));
      expect(await contentDigest(read)).toBe(await contentDigest(book));
      expect(await writeBook(read, about)).toBe(text);
    }),
    seeded(60),
  );
});

test('the order of rows and of keys makes no difference', async () => {
  const reversed = Object.fromEntries(
    Object.entries(example).map(([table, rows]) => [
      table,
      rows
        .toReversed()
        .map((row) => Object.fromEntries(Object.entries(row).toReversed()) as typeof row),
    ]),
  ) as unknown as Book;
  expect(await writeBook(reversed, about)).toBe(await writeBook(example, about));
});

test('right-to-left text, emoji, a text of 100 KB and far dates come back as they were', async () => {
  const [source, ...sources] = example.sources;
  if (!source) throw new Error('The example has a source.');
  const note = 'نص طويل جدًا 🕊️ \ud800 \u2028 "\\" '.repeat(5_000);
  const published = { words: 'nach der Sintflut', edtf: 'Y-170000002' };
  const book = { ...example, sources: [{ ...source, note, published }, ...sources] };
  const read = await readOrThrow(await writeBook(book, about));
  expect(read.sources[0]).toEqual({ ...source, note, published });
  expect(note.length).toBeGreaterThan(100_000);
});

test('fields that this version does not know are passed on', async () => {
  const tracks = example.tracks.map((track) => ({ ...track, mood: { tense: [true] } }));
  const read = await readOrThrow(await writeBook({ ...example, tracks }, about));
  expect(read.tracks.map((track) => Object.hasOwn(track, 'mood'))).not.toContain(false);
});

test('each record stands on a line of its own, and the whole is one JSON document', async () => {
  const text = await writeBook(example, about);
  const lines = text.trimEnd().split('\n');
  const records = tableNames.reduce((sum, table) => sum + example[table].length, 0);
  expect(lines).toHaveLength(records + 4);
  const document = JSON.parse(text) as { records: unknown[]; parley: object; end: object };
  expect(document.records).toHaveLength(records);
  expect(document.parley).toMatchObject({ format: 'parley', version: 3, counts: { issues: 7 } });
  expect(document.end).toEqual({ records, digest: await fullDigest(example) });
});

test('the lines for a stream are those of the whole text', async () => {
  const lines: string[] = [];
  for await (const line of fileLines(example, about)) lines.push(line);
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.join('')).toBe(await writeBook(example, about));
});

test('the same JSON in another layout is read too', async () => {
  const text = await writeBook(example, about);
  const document: unknown = JSON.parse(text);
  const layouts = [
    JSON.stringify(document),
    JSON.stringify(document, null, 2),
    text.replaceAll('\n', '\r\n'),
    `\uFEFF${text}`,
    text.trimEnd(),
  ];
  for (const layout of layouts) {
    expect(await fullDigest(await readOrThrow(layout))).toBe(await fullDigest(example));
  }
});

test('a file made by hand may leave out counts, date and end', async () => {
  const [negotiation] = example.negotiations;
  const text = `{"parley":{"format":"parley","version":1},"records":[${canonical({ negotiations: negotiation })}]}`;
  const read = await readOrThrow(text);
  expect(read.negotiations).toEqual([negotiation]);
  expect(read.tracks).toEqual([]);
});

test('reading says how far it is and can be stopped', async () => {
  const text = await writeBook(example, about);
  const seen: number[] = [];
  await readBook(text, { onProgress: (done) => seen.push(done) });
  expect(seen.at(-1)).toBe(1);
  const stop = new AbortController();
  stop.abort(new Error('enough'));
  await expect(readBook(text, { signal: stop.signal })).rejects.toThrow('enough');
});

test('the content digest knows nothing of stamps, the log, deleted rows and withdrawn members', async () => {
  const digest = await contentDigest(example);
  const [track] = example.tracks;
  if (!track) throw new Error('The example has tracks.');
  const later = {
    ...example,
    tracks: [
      ...example.tracks.map((row) => ({ ...row, stamps: { title: '0190bbbbbbbb-0000-0123abcd' } })),
      { ...track, id: '01900000-0000-7000-8000-000000000000', deleted: true },
    ],
    issues: example.issues.map((issue) => ({ ...issue, emptyMarks: { [track.id]: null } })),
  };
  expect(await contentDigest(later)).toBe(digest);
  expect(await fullDigest(later)).not.toBe(await fullDigest(example));
  const renamed = example.tracks.map((row) => ({ ...row, title: `${row.title}!` }));
  expect(await contentDigest({ ...example, tracks: renamed })).not.toBe(digest);
});
