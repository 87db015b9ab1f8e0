import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownDate } from './fuzzy-date.ts';
import { judge, matchPoint, nameRow, unmatchPoint, type MatchChange } from './match-changes.ts';
import { unmarked } from './marking.ts';
import type { PointMatch } from './point-match.ts';
import type { Readout } from './readout.ts';
import { baseOf, readoutRows, type ReadoutRow } from './readout-rows.ts';
import { sampleId, stampAt } from './sample-rows.fixture.ts';

const row = (number: number) => ({
  id: sampleId(number),
  negotiationId: sampleId(1),
  created: stampAt(number),
  stamps: {},
  deleted: false,
});
const meetingId = sampleId(2);
const readout = (number: number, count: number): Readout => ({
  ...row(number),
  ...unmarked,
  meetingId,
  partyId: sampleId(number + 500),
  text: '',
  points: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      sampleId(number * 10 + index),
      { text: `Point ${number}.${index}`, aboutPartyId: null, rank: `a${index}` },
    ]),
  ),
  saidById: null,
  post: '',
  occasion: '',
  date: unknownDate,
  sourceId: null,
});
const readouts = [readout(10, 3), readout(20, 2), readout(30, 1)];
const texts = ({ cells }: ReadoutRow) => cells.map(({ point }) => point?.point.text ?? null);

/** As the disk would. */
function apply(
  matches: readonly PointMatch[],
  changes: readonly MatchChange[],
): readonly PointMatch[] {
  const rows = [...matches];
  for (const change of changes) {
    const index = rows.findIndex(({ id }) => change.kind !== 'add' && id === change.id);
    const match = rows[index];
    if (change.kind === 'add') rows.push({ ...row(900 + rows.length), ...change.given });
    else if (match && change.kind === 'delete') rows[index] = { ...match, deleted: true };
    else if (match && change.kind === 'edit') {
      const { title = match.title, ...cells } = change.fields;
      const edits = Object.entries(cells).map(([path, cell]) => [path.replace('cells.', ''), cell]);
      rows[index] = { ...match, title, cells: { ...match.cells, ...Object.fromEntries(edits) } };
    }
  }
  return rows;
}
const place = (matches: readonly PointMatch[]) => ({ meetingId, matches });
const at = (rows: readonly ReadoutRow[], index: number) =>
  rows[index] ?? { key: '', match: null, cells: [] };

test('every point stands alone until it is matched', () => {
  const rows = readoutRows(readouts, []);
  expect(rows.map(texts)).toEqual([
    ['Point 10.0', null, null],
    ['Point 10.1', null, null],
    ['Point 10.2', null, null],
    [null, 'Point 20.0', null],
    [null, 'Point 20.1', null],
    [null, null, 'Point 30.0'],
  ]);
});

describe('matching', () => {
  const alone = readoutRows(readouts, []);
  const matched = apply([], matchPoint(at(alone, 3), sampleId(20), at(alone, 0), place([])));
  const rows = readoutRows(readouts, matched);

  test('puts two points into one row, and nothing is judged by it', () => {
    expect(texts(at(rows, 0))).toEqual(['Point 10.0', 'Point 20.0', null]);
    expect(at(rows, 0).cells.map(({ verdict }) => verdict)).toEqual([null, null, null]);
    expect(baseOf(at(rows, 0), null)?.readoutId).toBe(sampleId(10));
    expect(baseOf(at(rows, 0), sampleId(20))?.readoutId).toBe(sampleId(20));
    // The chosen readout has no point there.
    expect(baseOf(at(rows, 0), sampleId(30))?.readoutId).toBe(sampleId(10));
    expect(rows).toHaveLength(5);
  });

  test('a displaced point stands alone again, and its verdict goes with it', () => {
    const judged = apply(matched, judge(at(rows, 0), sampleId(20), 'contradicts', place(matched)));
    const now = readoutRows(readouts, judged);
    const other = now.find((each) => texts(each).includes('Point 20.1')) ?? at(now, 0);
    const moved = apply(judged, matchPoint(other, sampleId(20), at(now, 0), place(judged)));
    const [first, ...rest] = readoutRows(readouts, moved);
    expect(first && texts(first)).toEqual(['Point 10.0', 'Point 20.1', null]);
    expect(first?.cells[1]?.verdict).toBeNull();
    expect(rest.map(texts)).toContainEqual([null, 'Point 20.0', null]);
  });

  test('an omission is a verdict on a readout that makes no such point', () => {
    const judged = apply(matched, judge(at(rows, 0), sampleId(30), 'omitted', place(matched)));
    expect(at(readoutRows(readouts, judged), 0).cells[2]).toMatchObject({
      point: null,
      verdict: 'omitted',
    });
    expect(
      judge(at(readoutRows(readouts, judged), 0), sampleId(30), 'omitted', place(judged)),
    ).toEqual([]);
  });

  test('taking the last but one point out ends the match, unless a person has named it', () => {
    const ended = apply(matched, unmatchPoint(at(rows, 0), sampleId(20)));
    expect(ended[0]?.deleted).toBe(true);
    const named = apply(matched, nameRow(at(rows, 0), ' Patrols ', place(matched)));
    const kept = apply(named, unmatchPoint(at(readoutRows(readouts, named), 0), sampleId(20)));
    expect(kept[0]).toMatchObject({ deleted: false, title: 'Patrols' });
  });
});

test('whatever is matched, judged and taken out, each point is in exactly one row', () => {
  const gesture = fc.record({
    kind: fc.constantFrom('match', 'match', 'judge', 'unmatch', 'name'),
    from: fc.nat(8),
    to: fc.nat(8),
    column: fc.nat(2),
  });
  const all = readouts.flatMap(({ points }) => Object.keys(points)).toSorted();
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 30 }), (gestures) => {
      let matches: readonly PointMatch[] = [];
      for (const { kind, from, to, column } of gestures) {
        const rows = readoutRows(readouts, matches);
        const [source, target] = [at(rows, from % rows.length), at(rows, to % rows.length)];
        const id = readouts[column]?.id ?? '';
        const changes =
          kind === 'match'
            ? matchPoint(source, id, target, place(matches))
            : kind === 'judge'
              ? judge(source, id, 'differs', place(matches))
              : kind === 'name'
                ? nameRow(source, 'Named', place(matches))
                : unmatchPoint(source, id);
        matches = apply(matches, changes);
        const shown = readoutRows(readouts, matches).flatMap(({ cells }) =>
          cells.flatMap(({ point }) => (point ? [point.id] : [])),
        );
        expect(shown.toSorted()).toEqual(all);
      }
    }),
    { seed: 20_310_312, numRuns: 200 },
  );
});
