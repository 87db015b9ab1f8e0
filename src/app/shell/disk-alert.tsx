import { useGate } from '#state/gate.ts';
import { useTab } from '#state/tab.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import s from './disk-alert.module.css';

/** Loud where the disk refuses: what happened, what it means, what to do. */
export function DiskAlert() {
  const { t } = useLingui();
  const gate = useGate();
  const isStale = useTab((tab) => tab.isStale);
  if (isStale) {
    return (
      <div className={s['alert']} role="alert">
        <Callout tone="warn" title={t`A newer Parley is open in another tab`} actions={<Reload />}>
          <Trans>
            This tab can no longer save. What you are typing is kept as a draft; reload to go on
            with the newer version.
          </Trans>
        </Callout>
      </div>
    );
  }
  if (gate.phase !== 'failed') return null;
  const { problem, retry } = gate;
  const again = (
    <Button size="small" variant="primary" onClick={() => void retry()}>
      <Trans>Try again</Trans>
    </Button>
  );
  return (
    <div className={s['alert']} role="alert">
      <Callout
        tone="danger"
        title={t`Not saved`}
        actions={problem === 'stale' ? <Reload /> : again}
      >
        {problem === 'full' && (
          <Trans>
            The disk or this browser’s share of it is full. What you typed is still in its field,
            and all that was saved before is safe. Free some space, then try again.
          </Trans>
        )}
        {problem === 'stale' && (
          <Trans>
            The database was taken over by another tab. What you typed is kept as a draft; reload to
            go on.
          </Trans>
        )}
        {problem === 'gone' && (
          <Trans>
            What you changed is no longer there; another tab may have removed it. Copy what you
            typed, then go back.
          </Trans>
        )}
        {problem === 'unknown' && (
          <Trans>
            The browser could not write to its database. What you typed is still in its field, and
            all that was saved before is safe. Try again; if it goes on, reload.
          </Trans>
        )}
      </Callout>
    </div>
  );
}

function Reload() {
  return (
    <Button size="small" variant="primary" onClick={() => location.reload()}>
      <Trans>Reload</Trans>
    </Button>
  );
}
