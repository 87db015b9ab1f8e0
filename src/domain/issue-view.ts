import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Day } from './day.ts';
import { grouped } from './grouped.ts';
import {
  issueKindLabels,
  issueKinds,
  issueStatuses,
  issueStatusLabels,
  type Issue,
} from './issue.ts';
import type { ListChoices, ListView } from './list-view.ts';
import type { IssueInOrder } from './matrix.ts';
import type { Position } from './position.ts';
import { statementDay, type SourcesById } from './statement-day.ts';

/** How the rows of a positions table can be shown. Its columns are parties, chosen by a filter. */
export const issueChoices = {
  usual: { order: msg`As arranged`, grouping: msg`No groups` },
  orders: { latest: msg`By latest statement`, title: msg`By title`, status: msg`By status` },
  groupings: { status: msg`By status`, kind: msg`By kind` },
  columns: {},
} as const satisfies ListChoices;

export type IssueArrangement = Pick<ListView<typeof issueChoices>, 'order' | 'grouping'>;

/** What a row carries where rows stand in groups. */
export interface Heading {
  /** On the first row of a group. */
  readonly heading?: { readonly label: MessageDescriptor; readonly count: number };
  /** Groups that have begun, its own among them. */
  readonly groupsSoFar?: number;
}

export type IssueLine = IssueInOrder & Heading;

/**
 * Issues in groups and in an order, each sub-issue under its issue where that is in the same group. An
 * issue is as late as the latest of its own; without a statement it comes last.
 * @param latest by issue; asked for by the order `latest` alone
 */
export function arrangedIssues<Line extends IssueInOrder>(
  lines: readonly Line[],
  { order, grouping }: IssueArrangement,
  latest: ReadonlyMap<string, Day>,
  locale: string,
): readonly Line[] {
  if (order === null && grouping === null) return lines;
  const compare = order === null ? null : comparing(order, locale);
  const sorted = (blocks: readonly Block<Line>[]) =>
    compare === null ? blocks : blocks.toSorted(compare);
  return inGroups(lines, grouping).flatMap(({ items }) =>
    sorted(blocksOf(items, latest)).flatMap(({ line, subs }) => [
      line,
      ...sorted(subs).map((sub) => sub.line),
    ]),
  );
}

/** Arranged rows, the first one of each group with its heading. */
export function withHeadings<Line extends IssueInOrder>(
  lines: readonly Line[],
  grouping: IssueArrangement['grouping'],
): readonly (Line & Heading)[] {
  if (grouping === null) return lines;
  return inGroups(lines, grouping).flatMap(({ items }, at) =>
    items.map((line, index) => {
      const own = { ...line, groupsSoFar: at + 1 };
      if (index > 0) return own;
      return { ...own, heading: { label: labelOf(line.issue, grouping), count: items.length } };
    }),
  );
}

/** The day of the latest statement on each issue that has one. */
export function latestDays(
  positions: Iterable<Position>,
  sources: SourcesById,
): ReadonlyMap<string, Day> {
  const latest = new Map<string, Day>();
  for (const position of positions) {
    if (position.deleted || position.issueId === null) continue;
    const { day } = statementDay(position, sources);
    if (day > (latest.get(position.issueId) ?? '')) latest.set(position.issueId, day);
  }
  return latest;
}

function inGroups<Line extends IssueInOrder>(
  lines: readonly Line[],
  grouping: IssueArrangement['grouping'],
): readonly { readonly items: readonly Line[] }[] {
  if (grouping === null) return [{ items: lines }];
  const keys = grouping === 'status' ? issueStatuses : issueKinds;
  return grouped(lines, ({ issue }) => issue[grouping], keys);
}

function labelOf(issue: Issue, grouping: 'status' | 'kind'): MessageDescriptor {
  return grouping === 'status' ? issueStatusLabels[issue.status] : issueKindLabels[issue.kind];
}

interface Block<Line> {
  readonly line: Line;
  readonly subs: Block<Line>[];
  /** "": no statement. */
  day: Day;
}

function blocksOf<Line extends IssueInOrder>(
  lines: readonly Line[],
  latest: ReadonlyMap<string, Day>,
): readonly Block<Line>[] {
  const tops = new Map<string | null, Block<Line>>();
  const blocks: Block<Line>[] = [];
  for (const line of lines) {
    const { id, parentId } = line.issue;
    const parent = line.isSub ? tops.get(parentId) : undefined;
    const day = latest.get(id) ?? '';
    const block = { line: parent || !line.isSub ? line : { ...line, isSub: false }, subs: [], day };
    if (parent) {
      parent.subs.push(block);
      if (day > parent.day) parent.day = day;
    } else {
      tops.set(id, block);
      blocks.push(block);
    }
  }
  return blocks;
}

type Compare = (a: Block<IssueInOrder>, b: Block<IssueInOrder>) => number;

function comparing(order: NonNullable<IssueArrangement['order']>, locale: string): Compare {
  switch (order) {
    case 'title': {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      return (a, b) => compare(a.line.issue.title, b.line.issue.title);
    }
    case 'status':
      return (a, b) => places[a.line.issue.status] - places[b.line.issue.status];
    case 'latest':
      return (a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1);
  }
}

const places = Object.fromEntries(issueStatuses.map((status, at) => [status, at])) as Readonly<
  Record<Issue['status'], number>
>;
