import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { IssueId, TrackId } from './id.ts';
import type { emptyMarkSchema, issueSchema } from './issue-schema.ts';
import type { Row } from './row.ts';

export const issueKinds = ['substantive', 'procedural', 'participation', 'implementation'] as const;

export const issueKindLabels = {
  substantive: msg`Substantive`,
  procedural: msg`Procedural`,
  participation: msg`Participation`,
  implementation: msg`Implementation`,
} as const;

export const issueStatuses = [
  'not-raised',
  'raised',
  'tabled',
  'narrowing',
  'provisionally-closed',
  'closed',
  'parked',
  'dropped',
] as const;
export type IssueStatus = (typeof issueStatuses)[number];

export const issueStatusLabels = {
  'not-raised': msg`Not raised`,
  raised: msg`Raised`,
  tabled: msg`Tabled`,
  narrowing: msg`Narrowing`,
  'provisionally-closed': msg`Provisionally closed`,
  closed: msg`Closed`,
  parked: msg`Parked`,
  dropped: msg`Dropped`,
} as const;

/** Why a cell holds no position, chosen by a person, with its date and source. */
export const chosenEmptyCells = ['silent', 'no-comment'] as const;
export type ChosenEmptyCell = (typeof chosenEmptyCells)[number];

export type EmptyMark = Readonly<Infer<typeof emptyMarkSchema>>;

/** One question within a track on which parties can hold positions. */
export interface Issue extends Row, Readonly<Omit<Infer<typeof issueSchema>, keyof Row>> {
  readonly id: IssueId;
  readonly trackId: TrackId;
  readonly parentId: IssueId | null;
}

const settled: ReadonlySet<IssueStatus> = new Set(['closed', 'dropped']);

/** An issue counts as open until it is closed or dropped. */
export function isOpenIssue(issue: Pick<Issue, 'status'>): boolean {
  return !settled.has(issue.status);
}

/** How many issues of each track are open; tracks that have none are left out. */
export function openByTrack(
  issues: readonly Pick<Issue, 'status' | 'trackId'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues)
    if (isOpenIssue(issue)) counts.set(issue.trackId, (counts.get(issue.trackId) ?? 0) + 1);
  return counts;
}
