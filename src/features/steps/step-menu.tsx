import { paths } from '#state/paths.ts';
import { useNavigate } from 'react-router';
import { stepStatuses, stepStatusLabels, type NextStep } from '#domain/next-step.ts';
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
import type { StepBook } from './step-book.ts';
import { useFinishStep } from './use-finish-step.ts';

const StepDialog = lazy(() =>
  import('./step-dialog.tsx').then((module) => ({ default: module.StepDialog })),
);

interface StepMenuProps {
  readonly step: NextStep;
  readonly book: StepBook;
  readonly isFinished: boolean;
  readonly isOpen: boolean;
  readonly onDeleted: () => void;
}

export function StepMenu({ step, book, isFinished, isOpen, onDeleted }: StepMenuProps) {
  const { t, i18n } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const finish = useFinishStep(book.context);
  const navigate = useNavigate();
  const { id, title } = step;
  const remove = async () => {
    const outcome = await write.deleteRow('steps', id);
    if (!outcome.ok) return;
    const { changeId } = outcome;
    onDeleted();
    if (changeId !== null)
      notify(t`Deleted “${title}”.`, { label: t`Undo`, run: () => void write.revert(changeId) });
  };
  const onAction = (action: string) => {
    const status = stepStatuses.find((each) => each === action);
    if (action === 'edit') setIsEditing(true);
    else if (action === 'rename') openInline(id, 'title', title);
    else if (action === 'status') openStatuses(offered);
    else if (action === 'date') openInline(id, 'date', step.due);
    else if (action === 'delete') void remove();
    else if (action === 'history') void navigate(paths.history(step.negotiationId, id));
    else if (status === 'done') void finish(step, true);
    else if (status) void write.editRow('steps', id, { status });
  };
  const statuses = stepStatuses.filter((status) => status !== step.status);
  const offered = {
    noun: 'steps' as const,
    id,
    title,
    isOpen,
    has: [editRecord, renameRecord, setStatus, setDate, showHistory, deleteRecord],
    statuses: statuses.map((status) => ({ id: status, label: i18n._(stepStatusLabels[status]) })),
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
          { ...menuItem(i18n, editRecord, 'steps'), icon: 'edit' },
          ...[renameRecord, setDate, setStatus].map((each) => menuItem(i18n, each, 'steps')),
          ...statuses.map((status, index) => ({
            id: status,
            label:
              status === 'open' && isFinished
                ? t`Open again`
                : t`Mark as: ${i18n._(stepStatusLabels[status])}`,
            separatorBefore: index === 0,
          })),
          { ...menuItem(i18n, showHistory, 'steps'), icon: 'undo', separatorBefore: true },
          {
            ...menuItem(i18n, deleteRecord, 'steps'),
            icon: 'trash',
            isDanger: true,
            separatorBefore: true,
          },
        ]}
      />
      {isEditing && (
        <Suspense fallback={null}>
          <StepDialog book={book} step={step} onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
    </>
  );
}
