import { expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import { arrangedIssues, latestDays, withHeadings, type IssueArrangement } from './issue-view.ts';
import { issuesInOrder } from './matrix.ts';
import { newIssue } from './new-issue.ts';
import type { Position } from './position.ts';
import { ranksFor } from './rank.ts';

const ranks = ranksFor(5);
const lines = issuesInOrder([
  issue('Tolls', 0, { status: 'tabled' }),
  issue('Tolls 10', 1, { status: 'tabled', parentId: 'Tolls' }),
  issue('Tolls 9', 2, { status: 'parked', parentId: 'Tolls' }),
  issue('Islands', 3, { status: 'raised', kind: 'procedural' }),
  issue('Fishing', 4, { status: 'tabled', kind: 'procedural' }),
]);
const latest = new Map([
  ['Fishing', '2031-03-01'],
  ['Tolls', '2031-01-01'],
  ['Tolls 9', '2031-04-01'],
]);
const arranged = (view: Partial<IssueArrangement>) =>
  arrangedIssues(lines, { order: null, grouping: null, ...view }, latest, 'en');
const titles = (view: Partial<IssueArrangement>) =>
  arranged(view).map(({ issue: { title }, isSub }) => (isSub ? `- ${title}` : title));

test('the usual order costs nothing', () => {
  expect(arranged({})).toBe(lines);
  expect(withHeadings(lines, null)).toBe(lines);
});

test('sub-issues stand under their issue in every order', () => {
  expect(titles({ order: 'title' })).toEqual([
    'Fishing',
    'Islands',
    'Tolls',
    '- Tolls 9',
    '- Tolls 10',
  ]);
  expect(titles({ order: 'status' })).toEqual([
    'Islands',
    'Tolls',
    '- Tolls 10',
    '- Tolls 9',
    'Fishing',
  ]);
});

test('an issue is as late as the latest of its own, and last without a statement', () => {
  expect(titles({ order: 'latest' })).toEqual([
    'Tolls',
    '- Tolls 9',
    '- Tolls 10',
    'Fishing',
    'Islands',
  ]);
});

test('groups stand in the order of their values; a sub-issue apart from its issue stands on its own', () => {
  expect(titles({ grouping: 'status' })).toEqual([
    'Islands',
    'Tolls',
    '- Tolls 10',
    'Fishing',
    'Tolls 9',
  ]);
  const shown = withHeadings(arranged({ grouping: 'status', order: 'title' }), 'status');
  expect(
    shown.map(({ issue: { title }, heading, groupsSoFar }) => [title, heading?.count, groupsSoFar]),
  ).toEqual([
    ['Islands', 1, 1],
    ['Fishing', 3, 2],
    ['Tolls', undefined, 2],
    ['Tolls 10', undefined, 2],
    ['Tolls 9', 1, 3],
  ]);
});

test('the latest statement on each issue counts at its day; deleted ones do not', () => {
  const days = latestDays(
    [
      position('Tolls', '2031-02-01'),
      position('Tolls', '2031-01-01'),
      position('Tolls', '2032-01-01', true),
      position(null, '2031-01-01'),
    ],
    new Map(),
  );
  expect([...days]).toEqual([['Tolls', '2031-02-01']]);
});

function issue(title: string, at: number, fields: object): Issue {
  const row = { id: title, negotiationId: 'n', created: '', stamps: {}, deleted: false };
  return { ...newIssue({ trackId: 't', title, rank: ranks[at] ?? '', ...fields }), ...row };
}

function position(issueId: string | null, edtf: string, deleted = false): Position {
  const date = { words: '', edtf };
  return { issueId, date, deleted, sourceId: null, loggedAt: 0 } as unknown as Position;
}
