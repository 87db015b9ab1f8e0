import { itemOf, paths } from '#state/paths.ts';
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
}

/** What is done to an entry more rarely: moving it to another issue, deleting it. */
export function PositionActions({ position, partyName, view, onOpen }: PositionActionsProps) {
  const { t } = useLingui();
  const [isMoving, setIsMoving] = useState(false);
  const navigate = useNavigate();
  const deletePosition = useDeletePosition();
  const remove = async () => {
    if (await deletePosition(position, partyName))
      onOpen(cellItem(position.issueId ?? '', position.partyId));
  };
  return (
    <Suspense fallback={null}>
      <MenuButton
        label={t`More`}
        size="small"
        items={[
          { id: 'move', label: t`Move to another issue …`, icon: 'arrow-down' },
          { id: 'history', label: t`History`, icon: 'undo' },
          { id: 'delete', label: t`Delete`, icon: 'trash', isDanger: true, separatorBefore: true },
        ]}
        onAction={(id) => {
          if (id === 'move') setIsMoving(true);
          else if (id === 'delete') void remove();
          else void navigate(paths.history(position.negotiationId, itemOf(position)));
        }}
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
