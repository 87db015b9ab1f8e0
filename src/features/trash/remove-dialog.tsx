import type { TrashItem } from '#domain/trash-item.ts';
import { trashCountWords } from '#domain/trash-words.ts';
import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { removeForGood, usePurgeCounts, type Removal } from '#state/trash.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, useTransition } from 'react';
import { useNavigate } from 'react-router';
import { NotRemoved } from './not-removed.tsx';
import s from './trash.module.css';

interface RemoveDialogProps {
  readonly items: readonly TrashItem[];
  /** All that the trash holds. */
  readonly isAll: boolean;
  readonly onClose: (isDone: boolean) => void;
}

/** Names what would go, asks, makes a recovery point, and removes it. */
export function RemoveDialog({ items, isAll, onClose }: RemoveDialogProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  // As they were when this was opened: what is deleted meanwhile, in another tab, was not asked about.
  const [asked] = useState(items);
  const counts = usePurgeCounts(asked);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [isBusy, start] = useTransition();
  const list = listOf(counts, i18n);
  const count = asked.length;
  const [only] = asked;
  const name = count === 1 ? only?.words : '';
  const remove = () =>
    start(async () => {
      const done = await removeForGood(asked);
      setRemoval(done);
      if (done.kind !== 'removed') return;
      const gone = listOf(done.counts, i18n);
      onClose(true);
      notify(t`Removed for good: ${gone}. A recovery point was made before.`, {
        label: t`Show`,
        run: () => void navigate(paths.recoveryPoints),
      });
    });
  return (
    <Dialog
      title={
        isAll
          ? t`Empty the trash?`
          : t`${plural(count, { one: 'Remove # record for good?', other: 'Remove # records for good?' })}`
      }
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={() => !isBusy && onClose(false)}
      footer={
        <>
          <Button disabled={isBusy} onClick={() => onClose(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" isBusy={isBusy} onClick={remove}>
            {isAll ? <Trans>Empty trash</Trans> : <Trans>Remove for good</Trans>}
          </Button>
        </>
      }
    >
      {removal && <NotRemoved removal={removal} />}
      <div className={s.lines}>
        {name && (
          <p className={s.asked} dir="auto">
            {name}
          </p>
        )}
        <p>
          <Trans>With everything that hangs on it, this removes {list}.</Trans>
        </p>
        <p className={s.facts}>
          <Trans>
            It can’t be undone. A recovery point of everything is made first; until newer ones push
            it out, it can be restored in the settings. No older file brings these records back.
          </Trans>
        </p>
      </div>
    </Dialog>
  );
}

function listOf(
  counts: Parameters<typeof trashCountWords>[0],
  i18n: ReturnType<typeof useLingui>['i18n'],
): string {
  const words = trashCountWords(counts).map((each) => i18n._(each));
  return new Intl.ListFormat(i18n.locale).format(words);
}
