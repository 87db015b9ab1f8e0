import { itemOf, paths } from '#state/paths.ts';
import { menuItem } from '#state/commands/menu-item.ts';
import { deleteRecord, editRecord, showHistory } from '#state/commands/record-deeds.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PositionInspectorProps } from './position-inspector.tsx';
import { useDeletePosition } from './use-delete-position.ts';
import { cellItem } from './use-item.ts';

const MenuButton = lazy(() => import('#ui/menu.tsx').then((m) => ({ default: m.MenuButton })));
const MovePosition = lazy(() =>
  import('./move-position.tsx').then((m) => ({ default: m.MovePosition })),
);

interface PositionActionsProps extends PositionInspectorProps {
  readonly partyName: string;
  readonly onCorrect: () => void;
}

/** What is done to an entry more rarely: moving it to another issue, deleting it. */
export function PositionActions({
  position,
  partyName,
  view,
  onOpen,
  onCorrect,
}: PositionActionsProps) {
  const { t, i18n } = useLingui();
  const [isMoving, setIsMoving] = useState(false);
  const navigate = useNavigate();
  const deletePosition = useDeletePosition();
  const remove = async () => {
    if (await deletePosition(position, partyName))
      onOpen(cellItem(position.issueId ?? '', position.partyId));
  };
  const run = (id: string) => {
    if (id === 'move') setIsMoving(true);
    else if (id === 'edit') onCorrect();
    else if (id === 'delete') void remove();
    else void navigate(paths.history(position.negotiationId, itemOf(position)));
  };
  useRecordOffer({
    noun: 'positions',
    id: position.id,
    title: partyName,
    isOpen: true,
    has: [editRecord, showHistory, deleteRecord],
    run,
  });
  return (
    <Suspense fallback={null}>
      <MenuButton
        label={t`More`}
        size="small"
        items={[
          { id: 'move', label: t`Move to another issue …`, icon: 'arrow-down' },
          { ...menuItem(i18n, showHistory, 'positions'), icon: 'undo' },
          {
            ...menuItem(i18n, deleteRecord, 'positions'),
            icon: 'trash',
            isDanger: true,
            separatorBefore: true,
          },
        ]}
        onAction={run}
      />
      {isMoving && (
        <MovePosition
          position={position}
          view={view}
          onMoved={(issueId) => onOpen(itemOf({ issueId, id: position.id }))}
          onClose={() => setIsMoving(false)}
        />
      )}
    </Suspense>
  );
}
