import type { Issue } from '#domain/issue.ts';
import { isFiltering, type MatrixFilters } from '#domain/matrix-filter.ts';
import { issuesInOrder, rowOf, type IssueInOrder } from '#domain/matrix.ts';
import type { PositionsByIssue, TableView } from './table-view.ts';

/** Whether only the positions can tell which issues a filter lets through. */
export function asksForPositions({ stances, firmnesses, text }: MatrixFilters): boolean {
  return stances.length + firmnesses.length > 0 || text.trim() !== '';
}

/**
 * The issues that the filters let through, each with the one that it belongs under.
 * @param positions null where the filters do not ask for them
 */
export function matchingLines(
  issues: readonly Issue[],
  view: Pick<TableView, 'columns' | 'meetings' | 'sources' | 'filters'>,
  positions: PositionsByIssue | null,
): readonly IssueInOrder[] {
  const lines = issuesInOrder(issues);
  if (!isFiltering(view.filters)) return lines;
  const matches = lines.filter((line) => {
    const own = positions?.get(line.issue.id) ?? [];
    // A cell without a position matches nothing, so that only those who hold one need working out.
    const holders = new Set(own.map(({ partyId }) => partyId));
    const parties = view.columns.filter(({ party }) => holders.has(party.id));
    return rowOf({ ...view, ...line, parties, positions: own }).isMatch;
  });
  const shown = new Set<string | null>(
    matches.flatMap(({ issue }) =>
      issue.parentId === null ? [issue.id] : [issue.id, issue.parentId],
    ),
  );
  return lines.filter(({ issue }) => shown.has(issue.id));
}
