import { issueStatuses, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { InlineStatus } from '#nouns/inline-status.tsx';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { useInline } from '#state/inline.ts';
import { write } from '#state/write.ts';
import type { ReactNode } from 'react';

interface IssueInlineProps {
  readonly issue: Issue;
  readonly children: ReactNode;
}

/** The title of an issue, changed in its row. */
export function IssueTitle({ issue: { id, title }, children }: IssueInlineProps) {
  const naming = useInline(id, 'title', title, (next) =>
    write.editRow('issues', id, { title: next }),
  );
  return <InlineTitle inline={naming}>{children}</InlineTitle>;
}

/** The status of an issue; pressing it sets another one. In the grid the key of its row does so. */
export function IssueStatus({ issue, children }: IssueInlineProps) {
  return (
    <InlineStatus
      statuses={issueStatuses}
      labels={issueStatusLabels}
      current={issue.status}
      onChoose={(status) => void write.editRow('issues', issue.id, { status })}
      isInGrid
    >
      {children}
    </InlineStatus>
  );
}
