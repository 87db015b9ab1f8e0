import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { meetingStatuses, meetingStatusLabels, type Meeting } from '#domain/meeting.ts';
import { notify } from '#state/notices.ts';
import { menuItem } from '#state/commands/menu-item.ts';
import {
  deleteRecord,
  editRecord,
  renameRecord,
  setDate,
  setStatus,
  showHistory,
} from '#state/commands/record-deeds.ts';
import { openStatuses } from '#state/palette.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { openInline } from '#state/inline-open.ts';
import { write } from '#state/write.ts';
import { MenuButton } from '#ui/menu.tsx';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';

const MeetingDialog = lazy(() =>
  import('./meeting-dialog.tsx').then((module) => ({ default: module.MeetingDialog })),
);

interface MeetingMenuProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly isOpen: boolean;
  readonly onDeleted: () => void;
}

export function MeetingMenu({ meeting, book, isOpen, onDeleted }: MeetingMenuProps) {
  const { t, i18n } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const navigate = useNavigate();
  const { id, title } = meeting;
  const remove = async () => {
    const outcome = await write.deleteRow('meetings', id);
    if (!outcome.ok) return;
    const { changeId } = outcome;
    onDeleted();
    if (changeId !== null)
      notify(t`Deleted “${title}”.`, { label: t`Undo`, run: () => void write.revert(changeId) });
  };
  const onAction = (action: string) => {
    const status = meetingStatuses.find((each) => each === action);
    if (action === 'edit') setIsEditing(true);
    else if (action === 'rename') openInline(id, 'title', title);
    else if (action === 'status') openStatuses(offered);
    else if (action === 'date') openInline(id, 'date', meeting.date);
    else if (action === 'delete') void remove();
    else if (action === 'history') void navigate(paths.history(meeting.negotiationId, id));
    else if (status) void write.editRow('meetings', id, { status });
  };
  const statuses = meetingStatuses.filter((status) => status !== meeting.status);
  const offered = {
    noun: 'meetings' as const,
    id,
    title,
    isOpen,
    has: [editRecord, renameRecord, setStatus, setDate, showHistory, deleteRecord],
    statuses: statuses.map((status) => ({
      id: status,
      label: i18n._(meetingStatusLabels[status]),
    })),
    run: onAction,
  };
  useRecordOffer(offered);
  return (
    <>
      <MenuButton
        label={t`More for ${title}`}
        size="small"
        onAction={onAction}
        items={[
          { ...menuItem(i18n, editRecord, 'meetings'), icon: 'edit' },
          ...[renameRecord, setDate, setStatus].map((each) => menuItem(i18n, each, 'meetings')),
          ...statuses.map((status, index) => ({
            id: status,
            label: t`Mark as: ${i18n._(meetingStatusLabels[status])}`,
            separatorBefore: index === 0,
          })),
          { ...menuItem(i18n, showHistory, 'meetings'), icon: 'undo', separatorBefore: true },
          {
            ...menuItem(i18n, deleteRecord, 'meetings'),
            icon: 'trash',
            isDanger: true,
            separatorBefore: true,
          },
        ]}
      />
      {isEditing && (
        <Suspense fallback={null}>
          <MeetingDialog book={book} meeting={meeting} onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
    </>
  );
}
