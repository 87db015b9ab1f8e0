import { describe, expect, test } from 'vitest';
import { isFiltering, noFilters, type MatrixFilters } from './matrix-filter.ts';
import { issuesInOrder, partiesInOrder, positionsTable, rowOf } from './matrix.ts';
import {
  dated,
  sampleId,
  sampleIssue,
  sampleParty,
  samplePosition,
} from './sample-rows.fixture.ts';

const tolls = sampleIssue(30, {
  rank: 'a2',
  title: 'Tolls in the strait',
  commonText: 'No [new] tolls',
});
const rates = sampleIssue(31, { rank: 'a1', title: 'Rates', parentId: tolls.id, status: 'tabled' });
const pilots = sampleIssue(32, { rank: 'a1', title: 'Pilótage' });
const aldria = sampleParty(40, { rank: 'a2', name: 'Aldria' });
const borea = sampleParty(41, { rank: 'a1', name: 'Borea' });
const union = sampleParty(42, { rank: 'a0', name: 'Cape Union', role: 'affected' });
const host = sampleParty(43, { rank: 'a3', name: 'Delmark', role: 'host' });
const says = (
  number: number,
  issueId: string,
  partyId: string,
  more: Parameters<typeof samplePosition>[1],
) => samplePosition(number, { issueId, partyId, date: dated('2031-03-01'), ...more });
const input = {
  issues: [rates, tolls, pilots],
  parties: [aldria, borea, union, host],
  positions: [
    says(10, tolls.id, aldria.id, {
      stance: 'opposes',
      firmness: 'red-line',
      statement: 'Tolls must end.',
    }),
    says(11, rates.id, borea.id, { stance: 'accepts' }),
    says(12, pilots.id, borea.id, { stance: 'demands', statement: 'Pilots are ours.' }),
    samplePosition(13, { issueId: null }),
  ],
  meetings: [],
  sources: new Map(),
};
const shown = (filters: Partial<MatrixFilters>) =>
  positionsTable({ ...input, filters: { ...noFilters, ...filters } });
const titles = (filters: Partial<MatrixFilters>) =>
  shown(filters).rows.map(({ issue, isContext }) => (isContext ? `(${issue.title})` : issue.title));

describe('order', () => {
  test('issues stand by rank, each with its sub-issues under it', () => {
    expect(issuesInOrder(input.issues).map(({ issue, isSub }) => [issue.title, isSub])).toEqual([
      ['Pilótage', false],
      ['Tolls in the strait', false],
      ['Rates', true],
    ]);
  });

  test('a sub-issue whose parent is deleted or missing stands at the top, and none is lost', () => {
    for (const issues of [[rates, { ...tolls, deleted: true }], [rates]]) {
      expect(issuesInOrder(issues)).toEqual([{ issue: rates, isSub: false }]);
    }
    const self = sampleIssue(33, { parentId: sampleId(33) });
    const grandchild = sampleIssue(34, { parentId: rates.id });
    expect(issuesInOrder([self, tolls, rates, grandchild])).toHaveLength(4);
  });

  test('parties at the table come first, the others apart', () => {
    expect(
      partiesInOrder(input.parties).map(({ party, isApart }) => [party.name, isApart]),
    ).toEqual([
      ['Borea', false],
      ['Aldria', false],
      ['Delmark', false],
      ['Cape Union', true],
    ]);
  });
});

describe('the table', () => {
  test('holds in each cell what stands, or why it is empty', () => {
    const { rows, columns } = positionsTable(input);
    expect(columns).toHaveLength(4);
    const row = rows.find(({ issue }) => issue.id === tolls.id);
    expect(row?.brackets).toBe(1);
    expect(
      row?.cells.map(({ standing, empty }) => standing?.position.stance ?? empty?.kind),
    ).toEqual(['not-logged', 'opposes', 'not-logged', 'absent']);
    for (const cell of rows.flatMap((each) => each.cells)) {
      expect(cell.standing === null).toBe(cell.empty !== null);
    }
  });

  test('gives for one row what it gives for all', () => {
    const { rows } = positionsTable(input);
    const columns = partiesInOrder(input.parties);
    for (const row of rows) {
      const { issue, isSub } = row;
      expect(rowOf({ ...input, issue, isSub, parties: columns })).toEqual(row);
    }
  });

  test('leaves out a position that a correction on another issue replaced', () => {
    const moved = says(14, pilots.id, aldria.id, { corrects: sampleId(10) });
    const { rows } = positionsTable({ ...input, positions: [...input.positions, moved] });
    expect(rows[1]?.cells[1]?.standing).toBeNull();
    expect(rows[0]?.cells[1]?.standing?.position.id).toBe(moved.id);
  });
});

describe('filters', () => {
  test('none let everything through', () => {
    expect(isFiltering(noFilters)).toBe(false);
    expect(shown({}).hiddenIssues).toBe(0);
  });

  test('by stance, with the issue above a sub-issue kept for context', () => {
    expect(titles({ stances: ['accepts'] })).toEqual(['(Tolls in the strait)', 'Rates']);
    expect(shown({ stances: ['accepts'] }).hiddenIssues).toBe(1);
    expect(titles({ stances: ['opposes', 'demands'] })).toEqual([
      'Pilótage',
      'Tolls in the strait',
    ]);
  });

  test('by firmness: stance and firmness must hold of one and the same cell', () => {
    expect(titles({ firmnesses: ['red-line'] })).toEqual(['Tolls in the strait']);
    expect(titles({ firmnesses: ['red-line'], stances: ['accepts'] })).toEqual([]);
  });

  test('by party: only its columns, and stances are looked for in them', () => {
    const table = shown({ parties: [borea.id], stances: ['opposes'] });
    expect(table.columns.map(({ party }) => party.name)).toEqual(['Borea']);
    expect(table.rows).toEqual([]);
  });

  test('by issue status', () => {
    expect(titles({ issueStatuses: ['tabled'] })).toEqual(['(Tolls in the strait)', 'Rates']);
  });

  test('by text in issues and in what stands, without case and diacritics', () => {
    expect(titles({ text: 'pilotage' })).toEqual(['Pilótage']);
    expect(titles({ text: 'MUST end' })).toEqual(['Tolls in the strait']);
    expect(titles({ text: 'zebra' })).toEqual([]);
  });
});
