import {
  dropIssue,
  indentIssue,
  moveIssue,
  outdentIssue,
  type IssuePlace,
} from '#domain/issue-order.ts';
import type { Issue } from '#domain/issue.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

export type IssueMove =
  | 'up'
  | 'down'
  | 'indent'
  | 'outdent'
  /** To before this row of the table. */
  | number;

/** Moves issues within their track, and says in words what came of it. */
export function useMoveIssue(issues: readonly Issue[]) {
  const { t } = useLingui();
  const [announcement, announce] = useState('');
  const move = async (issueId: string, how: IssueMove) => {
    const title = issues.find(({ id }) => id === issueId)?.title ?? '';
    const place = placeFor(issues, issueId, how);
    if (place === null) {
      announce(t`“${title}” stays where it is: there is no place to move it to.`);
      return;
    }
    const { ok } = await write.reorder('issues', issueId, place.rank, place.parentId);
    if (ok) announce(how === 'up' ? t`“${title}” moved up.` : t`“${title}” moved.`);
  };
  return { announcement, announce, move };
}

/** Null where there is no such place. */
export function placeFor(
  issues: readonly Issue[],
  issueId: string,
  how: IssueMove,
): IssuePlace | null {
  switch (how) {
    case 'up':
      return moveIssue(issues, issueId, -1);
    case 'down':
      return moveIssue(issues, issueId, 1);
    case 'indent':
      return indentIssue(issues, issueId);
    case 'outdent':
      return outdentIssue(issues, issueId);
    default:
      return dropIssue(issues, issueId, how);
  }
}
