import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { trackStatuses, trackStatusLabels, type Track } from '#domain/track.ts';
import { mayDelete } from '#state/deletion.ts';
import { notify } from '#state/notices.ts';
import { menuItem } from '#state/commands/menu-item.ts';
import {
  deleteRecord,
  editRecord,
  renameRecord,
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

const TrackDialog = lazy(() =>
  import('./track-dialog.tsx').then((m) => ({ default: m.TrackDialog })),
);

interface TrackMenuProps {
  readonly track: Track;
  readonly tracks: readonly Track[];
  readonly onMoveUp: (() => void) | undefined;
  readonly onMoveDown: (() => void) | undefined;
}

export function TrackMenu({ track, tracks, onMoveUp, onMoveDown }: TrackMenuProps) {
  const { t, i18n } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const navigate = useNavigate();
  const { id, title, archived } = track;
  const remove = async () => {
    if (!(await mayDelete([{ ...track, table: 'tracks' }]))) return;
    const outcome = await write.deleteRow('tracks', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    notify(t`Deleted the track “${title}”.`, {
      label: t`Undo`,
      run: () => void write.revert(changeId),
    });
  };
  const act = (action: string) => {
    if (action === 'edit') setEditing(true);
    if (action === 'rename') openInline(id, 'title', title);
    if (action === 'status') openStatuses(offered);
    if (action === 'up') onMoveUp?.();
    if (action === 'down') onMoveDown?.();
    if (action === 'archive') {
      const verb = archived ? 'restore' : 'archive';
      void write.editRow('tracks', id, { archived: !archived }, verb);
    }
    if (action === 'history') void navigate(paths.history(track.negotiationId, id));
    if (action === 'delete') void remove();
    const status = trackStatuses.find((each) => each === action);
    if (status) void write.editRow('tracks', id, { status });
  };
  const offered = {
    noun: 'tracks' as const,
    id,
    title,
    has: [editRecord, renameRecord, setStatus, showHistory, deleteRecord],
    statuses: trackStatuses
      .filter((status) => status !== track.status)
      .map((status) => ({ id: status, label: i18n._(trackStatusLabels[status]) })),
    run: act,
    isOpen: false,
  };
  useRecordOffer(offered);
  return (
    <>
      <MenuButton
        label={t`More for “${title}”`}
        size="small"
        onAction={act}
        items={[
          { ...menuItem(i18n, editRecord, 'tracks'), icon: 'edit' },
          ...[renameRecord, setStatus].map((each) => menuItem(i18n, each, 'tracks')),
          {
            id: 'up',
            label: t`Move up`,
            icon: 'arrow-up',
            shortcut: 'Alt ↑',
            isDisabled: !onMoveUp,
          },
          {
            id: 'down',
            label: t`Move down`,
            icon: 'arrow-down',
            shortcut: 'Alt ↓',
            isDisabled: !onMoveDown,
          },
          {
            id: 'archive',
            label: archived ? t`Take out of the archive` : t`Archive track`,
            icon: 'archive',
          },
          { ...menuItem(i18n, showHistory, 'tracks'), icon: 'undo' },
          {
            ...menuItem(i18n, deleteRecord, 'tracks'),
            icon: 'trash',
            isDanger: true,
            separatorBefore: true,
          },
        ]}
      />
      <Suspense fallback={null}>
        {isEditing && (
          <TrackDialog
            negotiationId={track.negotiationId}
            tracks={tracks}
            track={track}
            onClose={() => setEditing(false)}
          />
        )}
      </Suspense>
    </>
  );
}
