import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import { mergeRows } from './merge.ts';
import type { Position } from './position.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  samplePosition,
  sampleUnderstanding,
  stampAt,
} from './sample-rows.fixture.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`merge.test seed ${seed}`);

const base = sampleIssue(3, { created: stampAt(1) });
const edit = (row: Issue, change: Partial<Issue>, at: number): Issue => ({
  ...row,
  ...change,
  stamps: {
    ...row.stamps,
    ...Object.fromEntries(Object.keys(change).map((field) => [field, stampAt(at)])),
  },
});

describe('two copies of a row', () => {
  test('that never changed merge into the same', () => {
    expect(mergeRows(base, base)).toEqual({ row: base, lost: [] });
  });

  test('take each field’s later stamp', () => {
    const a = edit(edit(base, { title: 'A' }, 5), { question: 'a?' }, 6);
    const b = edit(edit(base, { title: 'B' }, 7), { question: 'b?' }, 4);
    const { row, lost } = mergeRows(a, b);
    expect(row).toMatchObject({ title: 'B', question: 'a?' });
    expect(row.stamps).toEqual({ title: stampAt(7), question: stampAt(6) });
    expect(lost).toEqual([
      { path: 'question', kept: 'a?', lost: 'b?', keptStamp: stampAt(6), lostStamp: stampAt(4) },
      { path: 'title', kept: 'B', lost: 'A', keptStamp: stampAt(7), lostStamp: stampAt(5) },
    ]);
  });

  test('lose nothing where only one of them changed', () => {
    const { row, lost } = mergeRows(
      edit(base, { title: 'A' }, 5),
      edit(base, { status: 'parked' }, 6),
    );
    expect(row).toMatchObject({ title: 'A', status: 'parked' });
    expect(lost).toEqual([]);
  });

  test('keep unknown fields', () => {
    const a = { ...base, fromTheFuture: { deep: [1] } };
    expect(mergeRows<Issue>(a, base).row).toMatchObject({ fromTheFuture: { deep: [1] } });
  });

  test('take a date as one value', () => {
    const a = sampleUnderstanding(9, {
      created: stampAt(1),
      statusDate: dated('2031', 'in 2031'),
      stamps: { statusDate: stampAt(5) },
    });
    const b = sampleUnderstanding(9, {
      created: stampAt(1),
      statusDate: dated('2031-03', ''),
      stamps: { statusDate: stampAt(4) },
    });
    expect(mergeRows(a, b).row.statusDate).toEqual(dated('2031', 'in 2031'));
  });
});

describe('members of a set', () => {
  const [x, y, z] = [sampleId(31), sampleId(32), sampleId(33)];
  const understanding = sampleUnderstanding(9, { created: stampAt(1), issues: { [x]: true } });

  test('merge one by one', () => {
    const a = {
      ...understanding,
      issues: { [x]: true, [y]: true } as const,
      stamps: { [`issues.${y}`]: stampAt(5) },
    };
    const b = {
      ...understanding,
      issues: { [x]: true, [z]: true } as const,
      stamps: { [`issues.${z}`]: stampAt(6) },
    };
    const { row, lost } = mergeRows(a, b);
    expect(Object.keys(row.issues).toSorted()).toEqual([x, y, z]);
    expect(lost).toEqual([]);
  });

  test('that were taken out stay out, unless put in again later', () => {
    const out = { ...understanding, issues: {}, stamps: { [`issues.${x}`]: stampAt(5) } };
    expect(mergeRows(understanding, out).row.issues).toEqual({});
    const again = { ...understanding, stamps: { [`issues.${x}`]: stampAt(6) } };
    expect(mergeRows(again, out).row.issues).toEqual({ [x]: true });
  });

  test('give way to a later change of the whole set', () => {
    const a = {
      ...understanding,
      issues: { [x]: true, [y]: true } as const,
      stamps: { [`issues.${y}`]: stampAt(5) },
    };
    const b = { ...understanding, issues: { [z]: true } as const, stamps: { issues: stampAt(6) } };
    expect(mergeRows(a, b).row.issues).toEqual({ [z]: true });
  });
});

describe('a deletion', () => {
  const gone = edit(base, { deleted: true }, 5);

  test('wins over an earlier edit', () => {
    expect(mergeRows(gone, edit(base, { title: 'A' }, 4)).row).toMatchObject({
      deleted: true,
      title: 'A',
    });
  });

  test('gives way to a later edit, and is recorded as lost', () => {
    const { row, lost } = mergeRows(gone, edit(base, { title: 'A' }, 6));
    expect(row).toMatchObject({ deleted: false, title: 'A' });
    expect(lost).toEqual([
      { path: 'deleted', kept: false, lost: true, keptStamp: stampAt(6), lostStamp: stampAt(5) },
    ]);
  });

  test('of both copies stands', () => {
    expect(mergeRows(gone, edit(base, { deleted: true }, 9)).row.deleted).toBe(true);
  });
});

test('a position keeps its content; its grade and issue merge', () => {
  const position = samplePosition(10, { created: stampAt(1) });
  const a = { ...position, credibility: '2' as const, stamps: { credibility: stampAt(5) } };
  const b = { ...position, issueId: sampleId(33), stamps: { issueId: stampAt(6) } };
  expect(mergeRows<Position>(a, b).row).toEqual({
    ...a,
    issueId: sampleId(33),
    stamps: { ...a.stamps, ...b.stamps },
  });
});

describe('for any three copies', () => {
  /** Each stamp has one content, as a clock guarantees; copies are made by valid writes from one base. */
  const write = fc.record({
    field: fc.constantFrom('title', 'question', 'deleted', 'mark', 'marks', 'date'),
    at: fc.integer({ min: 2, max: 30 }),
    member: fc.constantFrom(sampleId(41), sampleId(42)),
  });
  const apply = (
    row: Issue,
    { field, at, member }: { field: string; at: number; member: string },
  ): Issue => {
    const stamp = stampAt(at);
    // In one copy a later write has a later stamp, and nothing is edited while it is deleted.
    if (Object.values(row.stamps).some((known) => known >= stamp)) return row;
    const marked = (id: string, on: boolean) =>
      on ? { [id]: { value: 'silent', date: dated(`20${at + 10}`), sourceId: null } as const } : {};
    if (row.deleted && field !== 'deleted') return row;
    switch (field) {
      case 'mark': {
        const { [member]: _, ...others } = row.emptyMarks;
        const emptyMarks = { ...others, ...marked(member, at % 3 > 0) };
        return { ...row, emptyMarks, stamps: { ...row.stamps, [`emptyMarks.${member}`]: stamp } };
      }
      case 'marks':
        return edit(row, { emptyMarks: marked(sampleId(43), at % 2 > 0) }, at);
      case 'deleted':
        return edit(row, { deleted: !row.deleted }, at);
      case 'title':
        return edit(row, { title: `T${at}` }, at);
      default:
        return edit(row, { question: `Q${at}` }, at);
    }
  };
  const start: Issue = { ...base, emptyMarks: { [sampleId(41)]: null } };
  const copy = fc
    .array(write, { maxLength: 8 })
    .map((writes) => writes.toSorted((a, b) => a.at - b.at).reduce(apply, start));
  const merge = (a: Issue, b: Issue) => mergeRows(a, b).row;
  const check = (holds: (a: Issue, b: Issue, c: Issue) => void) =>
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        holds(a, b, c);
      }),
      { seed, numRuns: 500 },
    );

  test('merging is commutative, and so is what it loses', () => {
    check((a, b) => expect(mergeRows(a, b)).toEqual(mergeRows(b, a)));
  });

  test('merging is associative', () => {
    check((a, b, c) => expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c))));
  });

  test('merging is idempotent', () => {
    check((a, b) => {
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    });
  });
});
