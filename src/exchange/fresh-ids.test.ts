import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookLines, fileTables } from './book-lines.ts';
import { withFreshIds } from './fresh-ids.ts';
import { generatedBook, seeded } from './generated-book.fixture.ts';
import { readBook } from './read-book.ts';
import { riyadhExample } from './riyadh.ts';
import { writeBook } from './write-book.ts';

const created = '0190aaaaaaaa-0000-0123abcd';
const base = riyadhExample(created, 1_900_000_000_000);
const [negotiation] = base.negotiations;
const [understanding] = base.understandings;
const [russia] = base.parties;
if (!negotiation || !understanding || !russia) throw new Error('The example holds them.');
const example = {
  ...base,
  changes: [
    {
      id: '0190aaaaaaab-0001-0123abcd',
      negotiationId: negotiation.id,
      verb: 'edit' as const,
      table: 'understandings',
      subject: understanding.title,
      at: 1,
      tab: '0123abcd',
      entries: [
        {
          table: 'understandings',
          id: understanding.id,
          issueId: null,
          isNew: false,
          before: { [`claims.${russia.id}`]: null },
          after: { [`claims.${russia.id}`]: understanding.claims[russia.id] },
        },
      ],
      counts: {},
    },
  ],
};

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const textOf = (book: typeof base) => Array.from(bookLines(book)).join('\n');

test('no id of the original is left, and every reference still holds', async () => {
  const copy = withFreshIds(example);
  const before = new Set(textOf(example).match(idPattern));
  const after = new Set(textOf(copy).match(idPattern));
  expect(after.size).toBe(before.size);
  expect(Array.from(after).filter((id) => before.has(id))).toEqual([]);
  const file = await writeBook(copy, { exportedAt: 1, scope: 'negotiation' });
  expect(await readBook(file)).toMatchObject({ ok: true, report: { missing: 0 } });
});

test('the change log follows: its ids are new, its paths point at the copies', () => {
  const copy = withFreshIds(example);
  const [change] = copy.changes;
  const copiedRussia = copy.parties.find((party) => party.name === 'Russia');
  const copied = copy.understandings.find(({ title }) => title === understanding.title);
  expect(change?.id).not.toBe(example.changes[0]?.id);
  expect(change?.id.slice(0, 17)).toBe('0190aaaaaaab-0001');
  expect(change?.id.slice(18)).toBe(change?.tab);
  expect(copied?.created.slice(18)).toBe(change?.tab);
  expect(change?.entries[0]?.id).toBe(copied?.id);
  expect(Object.keys(change?.entries[0]?.after ?? {})).toEqual([`claims.${copiedRussia?.id}`]);
});

test('but for ids and tabs the copy is the same, in the same order', () => {
  const copy = withFreshIds(example);
  const bare = (book: typeof base) =>
    textOf(book)
      .replaceAll(idPattern, '')
      .replaceAll(/-[0-9a-f]{8}"/g, '"')
      .replaceAll(/"tab":"\w+"/g, '');
  expect(copy.issues.map(({ title }) => title)).toEqual(example.issues.map(({ title }) => title));
  expect(bare({ ...copy, understandings: [], meetings: [] })).toBe(
    bare({ ...example, understandings: [], meetings: [] }),
  );
});

test('any book can be copied: as many rows, and it can be read', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBook(2), async (book) => {
      const copy = withFreshIds(book);
      for (const table of fileTables) expect(copy[table]).toHaveLength(book[table].length);
      const file = await writeBook(copy, { exportedAt: 1, scope: 'everything' });
      expect(await readBook(file)).toMatchObject({ ok: true });
    }),
    seeded(40),
  );
});

test('what merges overruled and what was removed for good follow: ids with paths and stamps in them', () => {
  const [issue, position] = [example.issues[0], example.positions[0]];
  if (!issue || !position) throw new Error('The example holds them.');
  const [kept, lost] = ['0190aaaaaaac-0000-0123abcd', '0190aaaaaaab-0001-0123abcd'];
  const loss = (rowId: string, table: string, path: string, value: unknown) => ({
    id: `${rowId}.${path}.${lost}`,
    negotiationId: negotiation.id,
    table,
    rowId,
    path,
    kept: null,
    lost: value,
    keptStamp: kept,
    lostStamp: lost,
  });
  const copy = withFreshIds({
    ...example,
    overruled: [
      loss(understanding.id, 'understandings', `claims.${russia.id}`, null),
      loss(position.id, 'positions', 'issueId', issue.id),
      loss(position.id, 'positions', '', position),
    ],
    tombstones: [{ id: issue.id, negotiationId: negotiation.id, table: 'issues', removed: lost }],
  });
  const text = JSON.stringify([copy.overruled, copy.tombstones]);
  expect(text).not.toContain('0123abcd');
  const old = new Set(textOf(example).match(idPattern));
  expect((text.match(idPattern) ?? []).filter((id) => old.has(id))).toEqual([]);
  for (const { id, rowId, path, lostStamp } of copy.overruled) {
    expect(id).toBe(`${rowId}.${path}.${lostStamp}`);
  }
  expect(copy.overruled[0]?.lostStamp).toBe(copy.changes[0]?.id);
  expect(copy.overruled[1]?.lost).toBe(copy.issues.find(({ title }) => title === issue.title)?.id);
});
