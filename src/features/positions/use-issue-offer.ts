import { issueStatuses, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { editRecord, renameRecord, setStatus, showHistory } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { paths } from '#state/paths.ts';
import { openInline } from '#state/inline-open.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

/** What the keys do to the issue whose row of the table has the focus. */
export function useIssueOffer(
  issue: Issue | undefined,
  isPast: boolean,
  onOpen: (item: string) => void,
): void {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const statuses = issueStatuses.filter((status) => status !== issue?.status);
  useRecordOffer({
    noun: 'issues',
    id: issue?.id ?? '',
    title: issue?.title ?? '',
    has: isPast ? [showHistory] : [editRecord, renameRecord, setStatus, showHistory],
    statuses: statuses.map((status) => ({ id: status, label: i18n._(issueStatusLabels[status]) })),
    run: (what) => {
      if (issue === undefined) return;
      const status = statuses.find((each) => each === what);
      if (status) void write.editRow('issues', issue.id, { status });
      else if (what === 'edit') onOpen(issue.id);
      else if (what === 'rename') openInline(issue.id, 'title', issue.title);
      else void navigate(paths.history(issue.negotiationId, issue.id));
    },
  });
}
