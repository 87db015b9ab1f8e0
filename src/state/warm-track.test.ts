import { arden, wipe } from '#data/arden.fixture.ts';
import { database } from '#data/database.ts';
import { newIssue } from '#domain/new-issue.ts';
import { makeId, type NegotiationId, type TrackId } from '#domain/id.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmTrackTable, wholeUpTo } from './read.ts';

beforeEach(wipe);
afterEach(() => vi.restoreAllMocks());

test('whether all positions of a track are read ahead follows how long it is by now', async () => {
  const { id, trackId } = (await arden()) as unknown as { id: NegotiationId; trackId: TrackId };
  const more = Array.from({ length: wholeUpTo }, (_, n) => ({
    ...newIssue({ trackId, title: `Issue ${n}`, rank: `b${n}` }),
    id: makeId<'issue'>(),
    negotiationId: id,
    created: '',
    stamps: {},
    deleted: false,
  }));
  await database.issues.bulkAdd(more);
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  const ofPositions = () =>
    reads.mock.contexts.filter((index) => (index as IDBIndex).objectStore.name === 'pages').length;
  warmTrackTable(id, trackId);
  await vi.waitFor(() => expect(reads.mock.calls.length).toBeGreaterThan(0));
  await new Promise((done) => setTimeout(done, 100));
  expect(ofPositions()).toBe(0);

  await database.issues.bulkDelete(more.map((each) => each.id));
  await new Promise((done) => setTimeout(done, 100));
  warmTrackTable(id, trackId);
  await vi.waitFor(() => expect(ofPositions()).toBe(1));
});
