import { msg } from '@lingui/core/macro';
import { enum as oneOf, nullable, object, record, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import type { IssueId, TrackId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, text, uuid } from './schema.ts';

export const issueKinds = ['substantive', 'procedural', 'participation', 'implementation'] as const;
export type IssueKind = (typeof issueKinds)[number];

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

export const emptyMarkSchema = object({
  value: oneOf(chosenEmptyCells),
  date: fuzzyDateSchema,
  sourceId: nullable(uuid),
});
export type EmptyMark = Readonly<Infer<typeof emptyMarkSchema>>;

export const issueSchema = object({
  ...rowShape,
  trackId: uuid,
  /** Set for a sub-issue; one level only. */
  parentId: nullable(uuid),
  title: text,
  /** The question in full, where the title does not say it all. */
  question: text,
  kind: oneOf(issueKinds),
  status: oneOf(issueStatuses),
  /** Free text in which [square brackets] mark wording not agreed. */
  commonText: text,
  rank,
  /** Party id → why that party's cell is empty, where a person said so. A withdrawn mark is null. */
  emptyMarks: record(uuid, nullable(emptyMarkSchema)),
  ...markingShape,
});

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
