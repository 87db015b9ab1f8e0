import { isFiltering, type MatrixFilters } from '#domain/matrix-filter.ts';
import { rowOf, type IssueInOrder } from '#domain/matrix.ts';
import type { PositionsByIssue, TableView } from './table-view.ts';

/** Whether only the positions can tell which issues a filter lets through. */
export function asksForPositions({ stances, firmnesses, text }: MatrixFilters): boolean {
  return stances.length + firmnesses.length > 0 || text.trim() !== '';
}

/**
 * The lines that the filters let through, each with the one that it stands under.
 * @param positions null where the filters do not ask for them
 */
export function matchingLines(
  lines: readonly IssueInOrder[],
  view: Pick<TableView, 'columns' | 'meetings' | 'sources' | 'filters'>,
  positions: PositionsByIssue | null,
): readonly IssueInOrder[] {
  if (!isFiltering(view.filters)) return lines;
  const matches = lines.filter((line) => {
    const own = positions?.get(line.issue.id) ?? [];
    // A cell without a position matches nothing, so that only those who hold one need working out.
    const holders = new Set(own.map(({ partyId }) => partyId));
    const parties = view.columns.filter(({ party }) => holders.has(party.id));
    return rowOf({ ...view, ...line, parties, positions: own }).isMatch;
  });
  const shown = new Set<string | null>(
    matches.flatMap(({ issue, isSub }) => (isSub ? [issue.id, issue.parentId] : [issue.id])),
  );
  return lines.filter(({ issue }) => shown.has(issue.id));
}
