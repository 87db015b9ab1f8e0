import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { issueStatuses, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { mayDelete } from '#state/deletion.ts';
import { notify } from '#state/notices.ts';
import { menuItem } from '#state/commands/menu-item.ts';
import { deleteRecord, setStatus, showHistory } from '#state/commands/record-deeds.ts';
import { openStatuses } from '#state/palette.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { useIssueTrack } from './use-issue-track.ts';
import { placeFor, useMoveIssue, type IssueMove } from './move-issue.ts';

const MenuButton = lazy(() => import('#ui/menu.tsx').then((m) => ({ default: m.MenuButton })));

interface IssueActionsProps {
  readonly issue: Issue;
  readonly issues: readonly Issue[];
  readonly onDeleted: () => void;
}

/** Moving an issue among the others without dragging, and deleting it. */
export function IssueActions({ issue, issues, onDeleted }: IssueActionsProps) {
  const { t, i18n } = useLingui();
  const { announcement, move } = useMoveIssue(issues);
  const moveToTrack = useIssueTrack(issue);
  const navigate = useNavigate();
  const { title } = issue;
  const remove = async () => {
    if (!(await mayDelete([{ ...issue, table: 'issues' }]))) return;
    const outcome = await write.deleteRow('issues', issue.id);
    if (!outcome.ok) return;
    onDeleted();
    const { changeId } = outcome;
    notify(
      t`Deleted “${title}”.`,
      changeId === null ? undefined : { label: t`Undo`, run: () => void write.revert(changeId) },
    );
  };
  const run = (id: string) => {
    const status = issueStatuses.find((each) => each === id);
    if (status) void write.editRow('issues', issue.id, { status });
    else if (id === 'status') openStatuses(offered);
    else if (id === 'track') moveToTrack?.();
    else if (id === 'delete') void remove();
    else if (id === 'history') void navigate(paths.history(issue.negotiationId, issue.id));
    else void move(issue.id, id as IssueMove);
  };
  const offered = {
    noun: 'issues' as const,
    id: issue.id,
    title,
    isOpen: true,
    has: [setStatus, showHistory, deleteRecord],
    statuses: issueStatuses
      .filter((status) => status !== issue.status)
      .map((status) => ({ id: status, label: i18n._(issueStatusLabels[status]) })),
    run,
  };
  useRecordOffer(offered);
  const moves = [
    { id: 'up', label: t`Move up`, icon: 'arrow-up', shortcut: 'Alt ↑' },
    { id: 'down', label: t`Move down`, icon: 'arrow-down', shortcut: 'Alt ↓' },
    { id: 'indent', label: t`Make it a sub-issue of the one above`, icon: 'chevron-right' },
    { id: 'outdent', label: t`Make it an issue of its own`, icon: 'chevron-left' },
  ] as const;
  return (
    <>
      <Suspense fallback={null}>
        <MenuButton
          label={t`More`}
          size="small"
          items={[
            ...moves.map((item) => ({
              ...item,
              isDisabled: placeFor(issues, issue.id, item.id) === null,
            })),
            {
              id: 'track',
              label: t`Move to another track …`,
              icon: 'arrow-down',
              isDisabled: moveToTrack === null,
            },
            { ...menuItem(i18n, setStatus, 'issues'), separatorBefore: true },
            { ...menuItem(i18n, showHistory, 'issues'), icon: 'undo' },
            {
              ...menuItem(i18n, deleteRecord, 'issues'),
              icon: 'trash',
              isDanger: true,
              separatorBefore: true,
            },
          ]}
          onAction={run}
        />
      </Suspense>
      <span className="visually-hidden" role="status">
        {announcement}
      </span>
    </>
  );
}
