import { describe, expect, test } from 'vitest';
import { emptyBook, type Book } from './book.ts';
import type { Change } from './change.ts';
import { mergeBooks } from './merge-books.ts';
import { mergePlan } from './merge-plan.ts';
import type { Row } from './row.ts';
import {
  sampleId,
  sampleIssue,
  sampleMeeting,
  sampleParty,
  samplePosition,
  stampAt,
} from './sample-rows.fixture.ts';

const made = { created: stampAt(1) };
const meeting = sampleMeeting(5, { ...made, title: 'Preparatory meeting' });
const issue = sampleIssue(3, made);
const position = samplePosition(10, { ...made, statement: 'First words.' });
const party = sampleParty(4, { ...made, name: 'Aldria' });

const book = (rows: Partial<Book>, log: readonly number[] = []): Book => ({
  ...emptyBook,
  ...rows,
  changes: log.map((at): Change => ({
    id: stampAt(at),
    negotiationId: sampleId(1),
    verb: 'edit',
    table: 'meetings',
    subject: '',
    at: 0,
    tab: '0000000a',
    entries: [],
    counts: {},
  })),
});
const edit = <R extends Row>(row: R, change: Partial<R>, at: number): R => ({
  ...row,
  ...change,
  stamps: {
    ...row.stamps,
    ...Object.fromEntries(Object.keys(change).map((field) => [field, stampAt(at)])),
  },
});
const stone = (row: Row, table: string, at: number) => ({
  id: row.id,
  negotiationId: row.negotiationId,
  table,
  removed: stampAt(at),
});
const only = (mine: Book, theirs: Book) => {
  const { items } = mergePlan(mine, theirs);
  expect(items).toHaveLength(1);
  return items[0];
};

describe('a record of the plan', () => {
  test('that only one copy has is new, or stays', () => {
    const [mine, theirs] = [book({}), book({ meetings: [meeting] })];
    expect(only(mine, theirs)).toMatchObject({ kind: 'new', isWritten: true });
    expect(only(theirs, mine)).toMatchObject({ kind: 'only-here', isWritten: false });
    expect(mergePlan(theirs, mine).isEmpty).toBe(true);
  });

  test('that one copy changed follows it, and is not contested', () => {
    const mine = book({ meetings: [meeting] });
    const theirs = book({ meetings: [edit(meeting, { place: 'Port Selm' }, 5)] }, [5]);
    expect(only(mine, theirs)).toMatchObject({
      kind: 'changed-there',
      isContested: false,
      fields: [{ path: 'place', mine: '', theirs: 'Port Selm', winner: 'theirs' }],
    });
    expect(only(theirs, mine)).toMatchObject({ kind: 'changed-here', isWritten: false });
  });

  test('that both changed in different fields is changed in both, and nothing is contested', () => {
    const mine = book({ meetings: [edit(meeting, { title: 'Session' }, 6)] }, [6]);
    const theirs = book({ meetings: [edit(meeting, { place: 'Port Selm' }, 5)] }, [5]);
    expect(only(mine, theirs)).toMatchObject({ kind: 'changed-both', isContested: false });
    expect(mergeBooks(mine, theirs).overruled).toEqual([]);
  });

  test('that both changed in the same field is contested and comes first; the later stands', () => {
    const mine = book(
      { issues: [edit(issue, { title: 'X' }, 4)], meetings: [edit(meeting, { title: 'A' }, 6)] },
      [4, 6],
    );
    const theirs = book({ issues: [issue], meetings: [edit(meeting, { title: 'B' }, 7)] }, [7]);
    const { items, merged } = mergePlan(mine, theirs);
    expect(items.map(({ table, isContested }) => [table, isContested])).toEqual([
      ['meetings', true],
      ['issues', false],
    ]);
    expect(items[0]?.fields).toMatchObject([{ path: 'title', winner: 'theirs' }]);
    expect(merged.overruled).toMatchObject([{ path: 'title', kept: 'B', lost: 'A' }]);
  });

  test('that was changed again in full knowledge is neither contested nor overruled', () => {
    const mine = book({ meetings: [edit(meeting, { title: 'A' }, 6)] }, [6]);
    const theirs = book({ meetings: [edit(meeting, { title: 'B' }, 7)] }, [6, 7]);
    expect(only(mine, theirs)).toMatchObject({ kind: 'changed-there', isContested: false });
    expect(mergeBooks(mine, theirs).overruled).toEqual([]);
  });

  test('that one deleted goes, unless the other edited it later', () => {
    const gone = book({ meetings: [edit(meeting, { deleted: true }, 5)] }, [5]);
    const plain = book({ meetings: [meeting] });
    expect(only(plain, gone)).toMatchObject({ kind: 'deleted-there', isDeleted: true });
    expect(only(gone, plain)).toMatchObject({ kind: 'deleted-here', isWritten: false });
    const edited = book({ meetings: [edit(meeting, { place: 'Port Selm' }, 6)] }, [6]);
    const item = only(gone, edited);
    expect(item).toMatchObject({ kind: 'deleted-here', isDeleted: false, isContested: true });
    const deletion = item?.fields.find(({ path }) => path === 'deleted');
    expect(deletion).toMatchObject({ winner: 'theirs', isContested: true });
  });

  test('that one removed for good goes; an edit that it did not know of is contested and recorded', () => {
    const gone = {
      ...book({}, [5]),
      tombstones: [stone(meeting, 'meetings', 5)],
    };
    expect(only(book({ meetings: [meeting] }), gone)).toMatchObject({
      kind: 'deleted-there',
      isContested: false,
      fields: [{ path: '', mine: true, theirs: false, winner: 'theirs' }],
    });
    const edited = book({ meetings: [edit(meeting, { place: 'Port Selm' }, 6)] }, [6]);
    expect(only(edited, gone)).toMatchObject({ kind: 'deleted-there', isContested: true });
    expect(only(gone, edited)).toMatchObject({ kind: 'deleted-here', isContested: true });
    expect(mergeBooks(edited, gone).overruled).toMatchObject([
      { path: '', kept: null, lost: { place: 'Port Selm' } },
    ]);
  });

  test('is named by its words and by what it is part of', () => {
    const theirs = book({ issues: [issue], parties: [party], positions: [position] });
    const mine = book({ issues: [issue], parties: [party] });
    expect(only(mine, theirs)).toMatchObject({ name: 'First words.', of: ['Aldria', 'Issue 3'] });
  });
});

describe('what was removed for good', () => {
  const removed = { ...book({}, [5]), tombstones: [stone(issue, 'issues', 5)] };

  test('comes back where a new record stands on it, with nothing left of its removal', () => {
    const merged = mergeBooks(removed, book({ issues: [issue], positions: [position] }));
    expect(merged.issues).toEqual([issue]);
    expect(merged.tombstones).toEqual([]);
  });

  test('comes back into the trash where only what is in the trash stands on it', () => {
    const trashed = edit(position, { deleted: true }, 4);
    const merged = mergeBooks(removed, book({ issues: [issue], positions: [trashed] }, [4]));
    expect(merged.issues).toMatchObject([{ id: issue.id, deleted: true }]);
  });

  test('stays where it was taken up again in full knowledge', () => {
    const merged = mergeBooks(removed, book({ issues: [issue] }, [5, 8]));
    expect(merged.issues).toEqual([issue]);
    expect(merged.tombstones).toEqual([]);
  });
});

test('a position goes to the track of the issue to which it was moved last', () => {
  const [one, other] = [sampleId(20), sampleId(21)];
  const rows = {
    issues: [
      issue,
      sampleIssue(6, { ...made, trackId: one }),
      sampleIssue(7, { ...made, trackId: other }),
    ],
  };
  const there = { ...position, trackId: issue.trackId };
  const mine = book({
    ...rows,
    positions: [edit(there, { issueId: sampleId(6), trackId: one }, 6)],
  });
  const theirs = book({ ...rows, positions: [edit(there, { issueId: sampleId(7) }, 7)] });
  const aligned = { ...theirs.positions[0], trackId: other } as typeof position;
  const merged = mergeBooks(mine, { ...theirs, positions: [aligned] });
  expect(merged.positions).toMatchObject([{ issueId: sampleId(7), trackId: other }]);
  expect(merged.overruled.map(({ path }) => path)).toEqual(['issueId']);
});

test('what was edited in the trash of one copy stays in the trash', () => {
  const gone = edit(edit(meeting, { deleted: true }, 5), { place: 'Port Selm' }, 6);
  const merged = mergeBooks(book({ meetings: [gone] }), book({ meetings: [meeting] }));
  expect(merged.meetings).toMatchObject([{ deleted: true, place: 'Port Selm' }]);
});
