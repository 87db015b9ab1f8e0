import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { wholeBook } from '#data/reads/book.ts';
import { mergeMark } from '#data/reads/merge-mark.ts';
import { importBook } from '#data/writes/import.ts';
import { writeMerge } from '#data/writes/merge.ts';
import { editPosition, movePositions } from '#data/writes/positions.ts';
import { purge } from '#data/writes/purge.ts';
import { restoreBook } from '#data/writes/restore.ts';
import { deleteRow, editRow } from '#data/writes/rows.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSearchEngine, type SearchEngine } from './search-engine.ts';

let running: SearchEngine | null = null;

beforeEach(wipe);
afterEach(() => running?.stop());

const failed = (error: unknown) => {
  throw error;
};

async function started(): Promise<SearchEngine> {
  const engine = await startSearchEngine(() => undefined, failed);
  running = engine;
  await vi.waitFor(() => expect(ask(engine, 'x').isReady).toBe(true));
  return engine;
}

function ask(engine: SearchEngine, query: string) {
  return engine.answer({ query, caret: 0, limit: 50, today: '2031-03-12' });
}

async function expectFinds(engine: SearchEngine, query: string, count: number) {
  await vi.waitFor(() =>
    expect({ query, total: ask(engine, query).total }).toEqual({ query, total: count }),
  );
}

test('reading rests while a person waits for something else, until it is told to go on or asked', async () => {
  await (await arden()).say('Lanterns.');
  for (const end of ['go on', 'ask'] as const) {
    let changes = 0;
    const engine = await startSearchEngine(() => (changes += 1), failed);
    engine.rest(true);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(changes).toBe(0);
    if (end === 'go on') engine.rest(false);
    else ask(engine, 'lanterns');
    await vi.waitFor(() => expect(changes).toBe(1));
    expect(ask(engine, 'lanterns').total).toBe(1);
    engine.stop();
  }
});

test('what is written is found, what is changed or deleted is found otherwise', async () => {
  const { id, trackId, issueId, otherIssueId, say } = await arden();
  await say('Lanterns before.');
  const engine = await started();
  await expectFinds(engine, 'lanterns', 1);
  const ref = await say('Lanterns after.');
  await expectFinds(engine, 'lanterns', 2);
  await editRow('tracks', trackId, { title: 'Lighthouses' });
  await expectFinds(engine, 'kind:track lighthouses', 1);
  await movePositions([ref], { trackId, issueId: otherIssueId, title: '' });
  await editPosition({ ...ref, issueId: otherIssueId }, '', { tags: { fog: true } });
  await expectFinds(engine, 'tag:fog', 1);
  expect(ask(engine, 'tag:fog').hits[0]?.at.issueId).toBe(otherIssueId);
  await deleteRow('issues', issueId);
  await expectFinds(engine, 'lanterns', 1);
  await editRow('issues', issueId, { deleted: false });
  await expectFinds(engine, 'lanterns', 2);
  await deleteRow('issues', otherIssueId);
  await purge([{ table: 'issues', id: otherIssueId, negotiationId: id, issueId: null }]);
  await expectFinds(engine, 'lanterns', 1);
  await deleteRow('negotiations', id);
  await expectFinds(engine, 'lanterns', 0);
});

test('imports, merges and restoring are followed, though the change log does not tell of them', async () => {
  const { id, say } = await arden();
  await say('Lanterns at first.');
  const start = await wholeBook(null);
  await say('Lanterns of theirs.');
  const theirs = await wholeBook(id);
  await wipe();
  const engine = await started();
  await importBook(start, 'import');
  await expectFinds(engine, 'lanterns', 1);
  await writeMerge({ negotiationId: id, theirs, mark: await mergeMark(id), choices: [] });
  await expectFinds(engine, 'lanterns', 2);
  const last = await database.changes.orderBy('id').last();
  await restoreBook(start, { expected: last?.id ?? null, onProgress: () => undefined });
  await expectFinds(engine, 'lanterns', 1);
});
