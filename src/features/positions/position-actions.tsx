import { itemOf } from '#state/paths.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { PositionInspectorProps } from './position-inspector.tsx';
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
  const remove = async () => {
    const outcome = await write.editPosition(position, partyName, { deleted: true });
    if (!outcome.ok) return;
    onOpen(cellItem(position.issueId ?? '', position.partyId));
    const { changeId } = outcome;
    notify(
      t`Deleted the position of ${partyName}.`,
      changeId === null ? undefined : { label: t`Undo`, run: () => void write.revert(changeId) },
    );
  };
  return (
    <Suspense fallback={null}>
      <MenuButton
        label={t`More`}
        size="small"
        items={[
          { id: 'move', label: t`Move to another issue …`, icon: 'arrow-down' },
          { id: 'delete', label: t`Delete`, icon: 'trash', isDanger: true, separatorBefore: true },
        ]}
        onAction={(id) => (id === 'move' ? setIsMoving(true) : void remove())}
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
