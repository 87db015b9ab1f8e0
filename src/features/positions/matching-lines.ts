import { includesFolded } from '#domain/fold-text.ts';
import type { Issue } from '#domain/issue.ts';
import { isFiltering, type MatrixFilters } from '#domain/matrix-filter.ts';
import { rowOf, type IssueInOrder } from '#domain/matrix.ts';
import type { Position } from '#domain/position.ts';
import type { PositionsByIssue, TableView } from './table-view.ts';

type Asked = Pick<TableView, 'columns' | 'meetings' | 'sources' | 'filters'>;

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
  view: Asked,
  positions: PositionsByIssue | null,
): readonly IssueInOrder[] {
  if (!isFiltering(view.filters)) return lines;
  const matches = lines.filter((line) =>
    isMatch(line, view, positions?.get(line.issue.id) ?? noPositions),
  );
  return withParents(lines, new Set(matches.map(({ issue }) => issue.id)));
}

/** Whether the filters let an issue through for its own sake. @param own its positions */
export function isMatch(line: IssueInOrder, view: Asked, own: readonly Position[]): boolean {
  if (!mayHave(line.issue, own, view.filters.text)) return false;
  // A cell without a position matches nothing, so that only those who hold one need working out.
  const holders = new Set(own.map(({ partyId }) => partyId));
  const parties = view.columns.filter(({ party }) => holders.has(party.id));
  return rowOf({ ...view, ...line, parties, positions: own }).isMatch;
}

/** Of the lines those that match, each under the one that it stands under. */
export function withParents(
  lines: readonly IssueInOrder[],
  matches: ReadonlySet<string>,
): readonly IssueInOrder[] {
  const shown = new Set<string | null>();
  for (const { issue, isSub } of lines) {
    if (!matches.has(issue.id)) continue;
    shown.add(issue.id);
    if (isSub) shown.add(issue.parentId);
  }
  return lines.filter(({ issue }) => shown.has(issue.id));
}

const noPositions: readonly Position[] = [];

/** Words that stand nowhere, not even in what was superseded, need no working out of what stands. */
function mayHave(issue: Issue, own: readonly Position[], text: string): boolean {
  if (text.trim() === '') return true;
  const all = [issue.title, issue.question, issue.commonText];
  for (const { statement, original, condition } of own) all.push(statement, original, condition);
  return includesFolded(all.join('\n'), text);
}
