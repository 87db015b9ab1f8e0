import { tableNames } from '#domain/book.ts';
import { seededNumbers } from '#domain/search-words.fixture.ts';
import { arden, wipe } from '#data/arden.fixture.ts';
import { deleteRow } from '#data/writes/rows.ts';
import { purge } from '#data/writes/purge.ts';
import { beforeEach, expect, test } from 'vitest';
import { wholeBook } from './book.ts';
import { bookRows } from './book-stream.ts';

beforeEach(wipe);

async function read(ids: readonly string[], most: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { table, rows } of bookRows(ids, tableNames, most))
    for (const row of rows) found.push(`${table} ${row.id}`);
  return found.toSorted();
}

async function whole(id: string | null): Promise<readonly string[]> {
  const book = await wholeBook(id);
  return tableNames.flatMap((table) => book[table].map((row) => `${table} ${row.id}`)).toSorted();
}

test('of negotiations whose rows stand among one another all is read, and nothing of others', async () => {
  const seed = Date.now() % 0x7fffffff;
  const random = seededNumbers(seed);
  const talks = [await arden(), await arden(), await arden()];
  for (let n = 0; n < 60; n += 1) {
    const talk = talks[Math.floor(random() * 3)];
    await talk?.say(`Words ${n}`, random() < 0.3 ? { issueId: talk.otherIssueId } : {});
  }
  const [one = '', other = '', third = ''] = talks.map(({ id }) => id);
  for (const most of [1, 2, 3, 1000]) {
    expect({ seed, read: await read([one], most) }).toEqual({ seed, read: await whole(one) });
    expect(await read([one, other, third], most)).toEqual(await whole(null));
    const two = [...(await whole(one)), ...(await whole(third))].toSorted();
    expect(await read([one, third], most)).toEqual(two);
  }
  expect(await read([], 1000)).toEqual([]);
});

test('what is removed while it is read is left out, and the rest is there', async () => {
  const { id, issueId, otherIssueId, say } = await arden();
  for (let n = 0; n < 9; n += 1)
    await say(`Words ${n}`, n % 2 === 0 ? { issueId: otherIssueId } : {});
  const found: string[] = [];
  for await (const { table, rows } of bookRows([id], tableNames, 1)) {
    if (table === 'negotiations') {
      await deleteRow('issues', issueId);
      await purge([{ table: 'issues', id: issueId, negotiationId: id, issueId: null }]);
    }
    for (const row of rows) found.push(`${table} ${row.id}`);
  }
  expect(found).toEqual(expect.arrayContaining([...(await whole(id))]));
});
