import { buttonClass } from '#ui/button-class.ts';
import { paths } from '#state/paths.ts';
import { Link } from 'react-router';
import { NowOnly } from '#nouns/now-only.tsx';
import type { Negotiation } from '#domain/negotiation.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { notify } from '#state/notices.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
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
  const { t } = useLingui();
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
  return (
    <>
      <NowOnly>
        <Button icon="edit" onClick={() => setDialog('edit')}>
          <Trans>Edit</Trans>
        </Button>
      </NowOnly>
      <NowOnly>
        <Button onClick={() => setDialog('status')}>
          <Trans>Set status</Trans>
        </Button>
      </NowOnly>
      <Link className={buttonClass('quiet')} to={paths.history(negotiation.id, id)}>
        <Trans>History</Trans>
      </Link>
      <NowOnly>
        <Button icon="trash" variant="quiet" onClick={() => void remove()}>
          <Trans>Delete</Trans>
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
