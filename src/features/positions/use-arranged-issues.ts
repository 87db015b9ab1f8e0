import type { Day } from '#domain/day.ts';
import { arrangedIssues, type IssueArrangement } from '#domain/issue-view.ts';
import type { Issue } from '#domain/issue.ts';
import { issuesInOrder, type IssueInOrder } from '#domain/matrix.ts';
import { useLingui } from '@lingui/react/macro';

/**
 * A track's issues as they are arranged. A hook, so that they are sorted anew only when they or the
 * arrangement change, not at every filter or record that opens.
 * @param latest the day of the latest statement on each, where the order asks for it
 */
export function useArrangedIssues(
  issues: readonly Issue[],
  { order, grouping }: IssueArrangement,
  latest: ReadonlyMap<string, Day> = noDays,
): readonly IssueInOrder[] {
  const { i18n } = useLingui();
  return arrangedIssues(issuesInOrder(issues), { order, grouping }, latest, i18n.locale);
}

const noDays: ReadonlyMap<string, string> = new Map();
