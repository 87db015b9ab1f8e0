import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { meetingStatuses, meetingStatusLabels, type Meeting } from '#domain/meeting.ts';
import { notify } from '#state/notices.ts';
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
  readonly onDeleted: () => void;
}

export function MeetingMenu({ meeting, book, onDeleted }: MeetingMenuProps) {
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
    else if (action === 'delete') void remove();
    else if (action === 'history') void navigate(paths.history(meeting.negotiationId, id));
    else if (status) void write.editRow('meetings', id, { status });
  };
  return (
    <>
      <MenuButton
        label={t`More for ${title}`}
        size="small"
        onAction={onAction}
        items={[
          { id: 'edit', label: t`Edit meeting`, icon: 'edit' },
          ...meetingStatuses
            .filter((status) => status !== meeting.status)
            .map((status, index) => ({
              id: status,
              label: t`Mark as: ${i18n._(meetingStatusLabels[status])}`,
              separatorBefore: index === 0,
            })),
          { id: 'history', label: t`History`, icon: 'undo', separatorBefore: true },
          {
            id: 'delete',
            label: t`Delete meeting`,
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
