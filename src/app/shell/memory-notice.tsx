import { exportFile } from '#state/files.ts';
import { notify } from '#state/notices.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTransition } from 'react';
import s from './disk-alert.module.css';

/** Over every screen of a session that the browser keeps nothing of. */
export function MemoryNotice() {
  const { t } = useLingui();
  const [isBusy, startSaving] = useTransition();
  const save = () =>
    startSaving(async () => {
      const saved = await exportFile(
        { negotiationId: null, hasAssessments: true },
        { onProgress: () => undefined, signal: new AbortController().signal },
      );
      if (!saved.ok) notify(t`No file was saved. Try again.`, undefined, 'alert');
    });
  return (
    <div className={s['alert']} role="status">
      <Callout
        tone="warn"
        title={t`This browser keeps nothing for Parley`}
        actions={
          <Button size="small" variant="primary" icon="download" isBusy={isBusy} onClick={save}>
            <Trans>Save a file</Trans>
          </Button>
        }
      >
        <Trans>
          Private windows and some settings forbid it. Everything works until this tab closes, and
          is gone then: save a file before, and open it again later.
        </Trans>
      </Callout>
    </div>
  );
}
