import type { Issue } from './issue.ts';
import { issuesInOrder, type IssueInOrder } from './matrix.ts';
import { rankAt } from './rank.ts';

/** Where an issue goes: its new rank, under which parent. */
export interface IssuePlace {
  readonly rank: string;
  readonly parentId: string | null;
}

/** One place up (−1) or down (1) among its own siblings. Null at either end. */
export function moveIssue(
  issues: readonly Issue[],
  issueId: string,
  by: -1 | 1,
): IssuePlace | null {
  const at = placeOf(issues, issueId);
  if (at === null) return null;
  const index = at.index + by;
  if (index < 0 || index > at.others.length) return null;
  return { rank: rankAt(at.others, index), parentId: at.parentId };
}

/** Under the issue above it, as its last sub-issue. Null where it has sub-issues, is one, or is the first. */
export function indentIssue(issues: readonly Issue[], issueId: string): IssuePlace | null {
  const lines = issuesInOrder(issues);
  const at = placeOf(issues, issueId);
  if (at === null || at.parentId !== null || subsOf(lines, issueId).length > 0) return null;
  const above = at.others[at.index - 1];
  return above === undefined ? null : placeUnder(issues, issueId, above.id);
}

/** As the last sub-issue of `parentId`; null where it has sub-issues of its own (one level only). */
export function placeUnder(
  issues: readonly Issue[],
  issueId: string,
  parentId: string | null,
): IssuePlace | null {
  const lines = issuesInOrder(issues);
  if (parentId !== null && (parentId === issueId || subsOf(lines, issueId).length > 0)) return null;
  const siblings = childrenOf(lines, parentId).filter(({ id }) => id !== issueId);
  return { rank: rankAt(siblings, siblings.length), parentId };
}

/** Out of its parent, to the place after it. Null where it is no sub-issue. */
export function outdentIssue(issues: readonly Issue[], issueId: string): IssuePlace | null {
  const at = placeOf(issues, issueId);
  if (at === null || at.parentId === null) return null;
  const tops = childrenOf(issuesInOrder(issues), null);
  const parent = tops.findIndex(({ id }) => id === at.parentId);
  return { rank: rankAt(tops, parent + 1), parentId: null };
}

/**
 * Where a dragged issue lands when dropped before line `before` (the number of lines: at the end). An
 * issue stays at its level: a top one takes its sub-issues along and lands between groups, a sub-issue
 * joins the group it is dropped in. Null where nothing would change, or there is no group.
 */
export function dropIssue(
  issues: readonly Issue[],
  issueId: string,
  before: number,
): IssuePlace | null {
  const lines = issuesInOrder(issues);
  const line = lines.find(({ issue }) => issue.id === issueId);
  const at = placeOf(issues, issueId);
  if (line === undefined || at === null) return null;
  const above = lines.slice(0, before).filter(({ issue }) => issue.id !== issueId);
  if (!line.isSub) {
    // Inside another's group counts as after that group.
    const tops = above.filter((each) => !each.isSub);
    return tops.length === at.index
      ? null
      : { rank: rankAt(at.others, tops.length), parentId: null };
  }
  const parentId = above.findLast((each) => !each.isSub)?.issue.id;
  if (parentId === undefined) return null;
  const siblings = childrenOf(lines, parentId).filter(({ id }) => id !== issueId);
  const index = above.filter((each) => each.isSub && each.issue.parentId === parentId).length;
  if (parentId === at.parentId && index === at.index) return null;
  return { rank: rankAt(siblings, index), parentId };
}

function placeOf(issues: readonly Issue[], issueId: string) {
  const lines = issuesInOrder(issues);
  const line = lines.find(({ issue }) => issue.id === issueId);
  if (line === undefined) return null;
  const parentId = line.isSub ? line.issue.parentId : null;
  const siblings = childrenOf(lines, parentId);
  const index = siblings.findIndex(({ id }) => id === issueId);
  return { parentId, index, others: siblings.filter(({ id }) => id !== issueId) };
}

function childrenOf(lines: readonly IssueInOrder[], parentId: string | null): readonly Issue[] {
  return parentId === null
    ? lines.flatMap(({ issue, isSub }) => (isSub ? [] : [issue]))
    : subsOf(lines, parentId);
}

function subsOf(lines: readonly IssueInOrder[], parentId: string): readonly Issue[] {
  return lines.flatMap(({ issue, isSub }) => (isSub && issue.parentId === parentId ? [issue] : []));
}
