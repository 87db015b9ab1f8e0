import { bookWords } from '#domain/book-words.ts';
import { pointWords } from '#domain/point-words.ts';
import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { restorePoint, type Restored } from '#state/restore-point.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Progress } from '#ui/progress.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { momentWords } from './moment.ts';
import s from './points.module.css';

interface RestoreDialogProps {
  readonly point: RecoveryPoint;
  /** Nothing is here that would be replaced. */
  readonly isEmptyHere?: boolean | undefined;
  readonly onClose: (isRestored: boolean) => void;
}

/** Says what restoring replaces, does it, and says what came of it. */
export function RestoreDialog({ point, isEmptyHere = false, onClose }: RestoreDialogProps) {
  const { t, i18n } = useLingui();
  const [done, setDone] = useState<number | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const when = momentWords(point.at, i18n.locale);
  const holds = bookWords(point.counts).map((words) => i18n._(words));
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(holds);
  const restore = async () => {
    setDone(0);
    setRestored(await restorePoint(point, setDone));
    setDone(null);
  };
  const isDone = restored?.ok === true;
  return (
    <Dialog
      title={t`Restore the state of ${when}`}
      isOpen
      onOpenChange={() => done === null && onClose(isDone)}
      footer={
        isDone ? (
          <Button variant="primary" onClick={() => onClose(true)}>
            <Trans>Done</Trans>
          </Button>
        ) : (
          <>
            <Button onClick={() => onClose(false)} disabled={done !== null}>
              <Trans>Cancel</Trans>
            </Button>
            <Button variant="primary" isBusy={done !== null} onClick={() => void restore()}>
              <Trans>Restore</Trans>
            </Button>
          </>
        )
      }
    >
      {restored?.ok === false && (
        <div role="alert">
          <Callout tone="danger" title={t`It was not restored`}>
            {restored.says.map((words) => i18n._(words)).join(' ')}
          </Callout>
        </div>
      )}
      {isDone ? (
        <div className={s['lines']} role="status">
          <p>
            <Trans>Restored, read back and compared: everything is as it was on {when}.</Trans>
          </p>
          <p className={s['quiet']}>{list}</p>
          {!isEmptyHere && (
            <p className={s['quiet']}>
              <Trans>What was here before is the newest recovery point.</Trans>
            </p>
          )}
        </div>
      ) : (
        <div className={s['lines']}>
          <p hidden={isEmptyHere}>
            <Trans>
              Everything on this device is replaced by what this point holds. What is here now
              becomes a recovery point first, so that you can come back to it. Drafts of what you
              are typing stay.
            </Trans>
          </p>
          <p className={s['quiet']}>{i18n._(pointWords[point.reason])}</p>
          <p className={s['quiet']}>{list}</p>
        </div>
      )}
      {done !== null && <Progress label={t`Restoring`} value={Math.round(done * 100)} />}
    </Dialog>
  );
}
