import { expect, test } from 'vitest';
import {
  dropIssue,
  indentIssue,
  moveIssue,
  outdentIssue,
  placeUnder,
  type IssuePlace,
} from './issue-order.ts';
import type { Issue } from './issue.ts';
import { issuesInOrder } from './matrix.ts';
import { newIssue } from './new-issue.ts';
import { ranksFor } from './rank.ts';

const [r1 = '', r2 = '', r3 = ''] = ranksFor(3);

/** Forces (with Navy and Radar under it), Islands, Passage. */
const issues: readonly Issue[] = [
  issue('forces', r1),
  issue('navy', r1, 'forces'),
  issue('radar', r2, 'forces'),
  issue('islands', r2),
  issue('passage', r3),
];

test('an issue moves among its siblings and takes its sub-issues along', () => {
  expect(after('islands', moveIssue(issues, 'islands', -1))).toBe(
    'islands forces >navy >radar passage',
  );
  expect(after('forces', moveIssue(issues, 'forces', 1))).toBe(
    'islands forces >navy >radar passage',
  );
  expect(after('radar', moveIssue(issues, 'radar', -1))).toBe(
    'forces >radar >navy islands passage',
  );
});

test('at either end there is nowhere to move', () => {
  expect(moveIssue(issues, 'forces', -1)).toBeNull();
  expect(moveIssue(issues, 'passage', 1)).toBeNull();
  expect(moveIssue(issues, 'navy', -1)).toBeNull();
  expect(moveIssue(issues, 'nobody', 1)).toBeNull();
});

test('an issue goes under the one above it, one level only', () => {
  expect(after('islands', indentIssue(issues, 'islands'))).toBe(
    'forces >navy >radar >islands passage',
  );
  expect(indentIssue(issues, 'forces')).toBeNull();
  expect(indentIssue(issues, 'navy')).toBeNull();
  expect(placeUnder(issues, 'forces', 'islands')).toBeNull();
  expect(placeUnder(issues, 'islands', 'islands')).toBeNull();
});

test('a sub-issue comes out to the place after its parent', () => {
  expect(after('navy', outdentIssue(issues, 'navy'))).toBe('forces >radar navy islands passage');
  expect(outdentIssue(issues, 'islands')).toBeNull();
});

test('a dropped top issue lands between groups', () => {
  expect(after('passage', dropIssue(issues, 'passage', 0))).toBe(
    'passage forces >navy >radar islands',
  );
  expect(after('passage', dropIssue(issues, 'passage', 2))).toBe(
    'forces >navy >radar passage islands',
  );
  expect(after('forces', dropIssue(issues, 'forces', 5))).toBe(
    'islands passage forces >navy >radar',
  );
  expect(dropIssue(issues, 'forces', 2)).toBeNull();
});

test('a dropped sub-issue joins the group that it lands in', () => {
  expect(after('navy', dropIssue(issues, 'navy', 4))).toBe('forces >radar islands >navy passage');
  expect(after('radar', dropIssue(issues, 'radar', 1))).toBe('forces >radar >navy islands passage');
  expect(dropIssue(issues, 'navy', 0)).toBeNull();
  expect(dropIssue(issues, 'navy', 2)).toBeNull();
});

function issue(id: string, rank: string, parentId: string | null = null): Issue {
  const row = { id, negotiationId: 'n', created: '', stamps: {}, deleted: false };
  return { ...newIssue({ trackId: 't', title: id, rank, parentId }), ...row };
}

function after(id: string, place: IssuePlace | null): string {
  const moved = issues.map((each) => (each.id === id ? { ...each, ...place } : each));
  return issuesInOrder(moved)
    .map((line) => `${line.isSub ? '>' : ''}${line.issue.title}`)
    .join(' ');
}
