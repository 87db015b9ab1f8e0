import type { Issue } from '#domain/issue.ts';
import { noFilters, type MatrixFilters } from '#domain/matrix-filter.ts';
import { issuesInOrder } from '#domain/matrix.ts';
import { newIssue } from '#domain/new-issue.ts';
import { ranksFor } from '#domain/rank.ts';
import { expect, test } from 'vitest';
import { asksForPositions, matchingLines } from './matching-lines.ts';

const [r1 = '', r2 = ''] = ranksFor(2);
const issues = [
  issue('forces', r1, { status: 'tabled' }),
  issue('navy', r1, { parentId: 'forces', status: 'parked' }),
  issue('islands', r2, { status: 'tabled' }),
];

test('without filters every issue is shown, in order', () => {
  expect(shown({})).toEqual(['forces', 'navy', 'islands']);
});

test('an issue that matches brings the one it belongs under', () => {
  expect(shown({ issueStatuses: ['parked'] })).toEqual(['forces', 'navy']);
  expect(shown({ text: 'NAVY' })).toEqual(['forces', 'navy']);
});

test('a stance that nobody has leaves nothing', () => {
  expect(shown({ stances: ['demands'] })).toEqual([]);
});

test('only stance, firmness and text ask for positions', () => {
  expect(asksForPositions({ ...noFilters, issueStatuses: ['tabled'], parties: ['x'] })).toBe(false);
  expect(asksForPositions({ ...noFilters, text: 'strait' })).toBe(true);
  expect(asksForPositions({ ...noFilters, firmnesses: ['red-line'] })).toBe(true);
});

function shown(filters: Partial<MatrixFilters>): readonly string[] {
  const view = {
    columns: [],
    meetings: [],
    sources: new Map(),
    filters: { ...noFilters, ...filters },
  };
  return matchingLines(issuesInOrder(issues), view, new Map()).map((line) => line.issue.id);
}

function issue(id: string, rank: string, fields: Partial<Issue>): Issue {
  const row = { id, negotiationId: 'n', created: '', stamps: {}, deleted: false };
  return { ...newIssue({ trackId: 't', title: id, rank, ...fields }), ...row };
}
