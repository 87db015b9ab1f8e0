import { buttonClass } from '#ui/button-class.ts';
import { paths } from '#state/paths.ts';
import { Link, useNavigate } from 'react-router';
import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { notify } from '#state/notices.ts';
import {
  deleteRecord,
  editRecord,
  renameRecord,
  setStatus,
  showHistory,
} from '#state/commands/record-deeds.ts';
import { keyOf } from '#state/commands/key-text.ts';
import { useRecordOffer } from '#state/commands/use-record-offer.ts';
import { openInline } from '#state/inline-open.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';

const UnderstandingDialog = lazy(() =>
  import('./understanding-dialog.tsx').then((m) => ({ default: m.UnderstandingDialog })),
);
const StatusDialog = lazy(() =>
  import('./status-dialog.tsx').then((m) => ({ default: m.StatusDialog })),
);

interface RecordActionsProps {
  readonly negotiation: Negotiation;
  readonly entry: UnderstandingEntry;
  readonly onDeleted: () => void;
}

export function RecordActions({ negotiation, entry, onDeleted }: RecordActionsProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const isPast = useIsPast();
  const [dialog, setDialog] = useState<'edit' | 'status' | null>(null);
  const { id, title, trackId } = entry.understanding;
  const remove = async () => {
    const outcome = await write.deleteRow('understandings', id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    const run = () => void write.revert(changeId);
    notify(t`Deleted the understanding “${title}”.`, { label: t`Undo`, run });
    onDeleted();
  };
  useRecordOffer({
    noun: 'understandings',
    id,
    title,
    isOpen: true,
    has: isPast ? [showHistory] : [editRecord, renameRecord, setStatus, showHistory, deleteRecord],
    run: (what) => {
      if (what === 'edit' || what === 'status') setDialog(what);
      else if (what === 'rename') openInline(id, 'title', title);
      else if (what === 'delete') void remove();
      else void navigate(paths.history(negotiation.id, id));
    },
  });
  return (
    <>
      <NowOnly>
        <Button icon="edit" title={keyOf(editRecord)} onClick={() => setDialog('edit')}>
          {i18n._(editRecord.label)}
        </Button>
      </NowOnly>
      <NowOnly>
        <Button title={keyOf(setStatus)} onClick={() => setDialog('status')}>
          {i18n._(setStatus.label)}
        </Button>
      </NowOnly>
      <Link className={buttonClass('quiet')} to={paths.history(negotiation.id, id)}>
        {i18n._(showHistory.label)}
      </Link>
      <NowOnly>
        <Button
          icon="trash"
          variant="quiet"
          title={keyOf(deleteRecord)}
          onClick={() => void remove()}
        >
          {i18n._(deleteRecord.label)}
        </Button>
      </NowOnly>
      <Suspense fallback={null}>
        {dialog === 'edit' && (
          <UnderstandingDialog
            negotiationId={negotiation.id}
            trackId={trackId}
            understanding={entry.understanding}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === 'status' && (
          <StatusDialog negotiation={negotiation} entry={entry} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </>
  );
}
