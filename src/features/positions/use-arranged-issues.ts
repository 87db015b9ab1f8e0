import { arrangedIssues, latestDays, type IssueArrangement } from '#domain/issue-view.ts';
import type { Issue } from '#domain/issue.ts';
import { issuesInOrder, type IssueInOrder } from '#domain/matrix.ts';
import { useLingui } from '@lingui/react/macro';
import type { PositionsByIssue, TableView } from './table-view.ts';

/**
 * A track's issues as they are arranged. A hook, so that they are sorted anew only when they or the
 * arrangement change, not at every filter or record that opens.
 * @param positions null: the order does not ask for them
 */
export function useArrangedIssues(
  issues: readonly Issue[],
  { order, grouping }: IssueArrangement,
  positions: PositionsByIssue | null,
  sources: TableView['sources'],
): readonly IssueInOrder[] {
  const { i18n } = useLingui();
  const days = positions === null ? noDays : latestDays([...positions.values()].flat(), sources);
  return arrangedIssues(issuesInOrder(issues), { order, grouping }, days, i18n.locale);
}

const noDays: ReadonlyMap<string, string> = new Map();
