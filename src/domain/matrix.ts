import { countBrackets } from './brackets.ts';
import type { Day } from './day.ts';
import { emptyCell, type EmptyCell } from './empty-cell.ts';
import type { Issue } from './issue.ts';
import { cellMatches, issueMatches, noFilters, type MatrixFilters } from './matrix-filter.ts';
import type { Meeting } from './meeting.ts';
import { isAtTheTable, type Party } from './party.ts';
import type { Position } from './position.ts';
import { byRank } from './row.ts';
import { correctionsOf, standingPosition, type Standing } from './standing.ts';
import type { SourcesById } from './statement-day.ts';

export interface Column {
  readonly party: Party;
  /** Not at the table: stands apart, after the others. */
  readonly isApart: boolean;
}

export interface Cell extends Column {
  readonly isMatch: boolean;
  /** Exactly one of the two is null. */
  readonly standing: Standing | null;
  readonly empty: EmptyCell | null;
}

export interface IssueInOrder {
  readonly issue: Issue;
  readonly isSub: boolean;
}

export interface TableRow extends IssueInOrder {
  readonly brackets: number;
  readonly cells: readonly Cell[];
  readonly isMatch: boolean;
  /** Does not match itself, and is shown for the sake of a sub-issue that does. */
  readonly isContext: boolean;
}

interface TableInput {
  readonly positions: readonly Position[];
  readonly meetings: readonly Meeting[];
  readonly sources: SourcesById;
  readonly filters?: MatrixFilters;
  readonly asOf?: Day | undefined;
  /** From `correctionsOf`, where `positions` are not all of the negotiation's. */
  readonly corrections?: ReturnType<typeof correctionsOf>;
}

export interface PositionsTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** How many issues the filters leave out. */
  readonly hiddenIssues: number;
}

/** Issues of one track down, parties across. */
export function positionsTable({
  issues,
  parties,
  filters = noFilters,
  ...input
}: TableInput & {
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
}): PositionsTable {
  const columns = partiesInOrder(parties);
  const corrections = input.corrections ?? correctionsOf(input.positions);
  const byIssue = groupBy(input.positions, (position) => position.issueId);
  const all = issuesInOrder(issues).map(({ issue, isSub }) => {
    const positions = byIssue.get(issue.id) ?? [];
    return rowOf({ ...input, issue, isSub, parties: columns, positions, filters, corrections });
  });
  const parentsOfMatches = new Set(all.flatMap((row) => (row.isMatch ? [row.issue.parentId] : [])));
  const rows = all.flatMap((row) => {
    if (row.isMatch) return [row];
    return parentsOfMatches.has(row.issue.id) ? [{ ...row, isContext: true }] : [];
  });
  return {
    columns: shownColumns(columns, filters),
    rows,
    hiddenIssues: all.length - rows.length,
  };
}

/** One row of the table, which a windowed table works out when it comes into view. */
export function rowOf({
  issue,
  isSub,
  parties,
  positions,
  meetings,
  filters = noFilters,
  ...reckoning
}: TableInput &
  IssueInOrder & {
    readonly parties: readonly Column[];
    /** Of this issue; others are left out. */
    readonly positions: readonly Position[];
  }): TableRow {
  const corrections = reckoning.corrections ?? correctionsOf(positions);
  const byParty = byPartyOn(issue, positions);
  const cells = shownColumns(parties, filters).map((column) => {
    const own = byParty.get(column.party.id) ?? [];
    return cellOf({ ...reckoning, issue, column, positions: own, meetings, filters, corrections });
  });
  const standings = cells.map((cell) => cell.standing);
  return {
    issue,
    isSub,
    brackets: countBrackets(issue.commonText),
    cells,
    isMatch: issueMatches(issue, standings, filters) && cellsMatch(cells, filters),
    isContext: false,
  };
}

/** One cell of a row, which a table windowed across works out when it comes into view. */
export function cellOf({
  issue,
  column,
  positions,
  meetings,
  filters = noFilters,
  ...reckoning
}: TableInput & {
  readonly issue: Issue;
  readonly column: Column;
  /** Of this party on this issue. */
  readonly positions: readonly Position[];
}): Cell {
  const standing = standingPosition(positions, reckoning);
  const { party } = column;
  const empty = standing === null ? emptyCell({ issue, party, meetings }) : null;
  return { ...column, standing, empty, isMatch: cellMatches(standing, filters) };
}

/** Positions on an issue by their party; those on others are left out. */
export function byPartyOn(
  issue: Pick<Issue, 'id'>,
  positions: readonly Position[],
): ReadonlyMap<string | null, readonly Position[]> {
  const own = positions.filter(({ issueId }) => issueId === issue.id);
  return groupBy(own, ({ partyId }) => partyId);
}

/** By rank, each with its sub-issues under it. A sub-issue whose parent is gone stands at the top. */
export function issuesInOrder(issues: readonly Issue[]): readonly IssueInOrder[] {
  const live = issues.filter((issue) => !issue.deleted).toSorted(byRank);
  const tops = new Set(live.filter(({ parentId }) => parentId === null).map(({ id }) => id));
  const isSub = ({ id, parentId }: Issue) =>
    parentId !== null && parentId !== id && tops.has(parentId);
  const subs = groupBy(live.filter(isSub), (issue) => issue.parentId);
  return live
    .filter((issue) => !isSub(issue))
    .flatMap((top) => [
      { issue: top, isSub: false },
      ...(subs.get(top.id) ?? []).map((issue) => ({ issue, isSub: true })),
    ]);
}

/** Those at the table first, then the others; each group in the order that people set. */
export function partiesInOrder(parties: readonly Party[]): readonly Column[] {
  const columns = parties
    .filter((party) => !party.deleted)
    .toSorted(byRank)
    .map((party) => ({ party, isApart: !isAtTheTable(party) }));
  return [...columns.filter((c) => !c.isApart), ...columns.filter((c) => c.isApart)];
}

function shownColumns(columns: readonly Column[], { parties }: MatrixFilters): readonly Column[] {
  return parties.length === 0 ? columns : columns.filter(({ party }) => parties.includes(party.id));
}

function cellsMatch(cells: readonly Cell[], { stances, firmnesses }: MatrixFilters): boolean {
  if (stances.length === 0 && firmnesses.length === 0) return true;
  return cells.some((cell) => cell.isMatch);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
