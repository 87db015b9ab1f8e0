import { dismissFailures, retryFailures, useFailures, type Failure } from '#state/failures.ts';
import { useTab } from '#state/tab.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import s from './disk-alert.module.css';

/**
 * Loud where the disk refuses: what happened, what it means, what to do. The frame is always there, since
 * an open dialog lets be reached only what was there before it.
 */
export function DiskAlert() {
  const { failures } = useFailures();
  const isStale = useTab((tab) => tab.isStale);
  return (
    <div className={s['alert']} role="alert" data-urgent="" data-react-aria-top-layer="true">
      {isStale && <Stale />}
      {!isStale && failures.length > 0 && <NotSaved failures={failures} />}
    </div>
  );
}

function Stale() {
  const { t } = useLingui();
  return (
    <Callout tone="warn" title={t`A newer Parley is open in another tab`} actions={<Reload />}>
      <Trans>
        This tab can no longer save. What you are typing is kept as a draft; reload to go on with
        the newer version.
      </Trans>
    </Callout>
  );
}

function NotSaved({ failures }: { readonly failures: readonly Failure[] }) {
  const { t } = useLingui();
  const problem = failures.at(-1)?.problem;
  const isChanged = failures.some((each) => each.retry === null);
  const canRetry = failures.some((each) => each.retry !== null);
  const unsaved = failures.map((each) => each.unsaved);
  const actions =
    problem === 'stale' ? (
      <Reload />
    ) : (
      <>
        {canRetry && (
          <Button size="small" variant="primary" onClick={() => void retryFailures()}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {problem !== 'gone' && <SaveRescue unsaved={unsaved} />}
        <Button size="small" variant="quiet" onClick={dismissFailures}>
          <Trans>Not now</Trans>
        </Button>
      </>
    );
  return (
    <Callout tone="danger" title={t`Not saved`} actions={actions}>
      {isChanged && (
        <p>
          <Trans>You have changed it since: save it again from its form.</Trans>
        </p>
      )}
      {problem === 'full' && (
        <Trans>
          The disk or this browser’s share of it is full. What you typed is still in its field, and
          all that was saved before is safe. Free some space, then try again. A rescue file holds
          all of it, and needs no room here.
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
          What you changed is no longer there; another tab may have removed it. Copy what you typed,
          then go back.
        </Trans>
      )}
      {problem === 'unknown' && (
        <Trans>
          The browser could not write to its database. What you typed is still in its field, and all
          that was saved before is safe. Try again; if it goes on, save a rescue file, then reload.
        </Trans>
      )}
    </Callout>
  );
}

function SaveRescue({ unsaved }: { readonly unsaved: unknown }) {
  const [isUnmade, setUnmade] = useState(false);
  const save = async () => {
    const { saveRescueFile } = await import('#state/rescue.ts');
    setUnmade(!(await saveRescueFile(unsaved)));
  };
  return (
    <>
      <Button size="small" onClick={() => void save()}>
        <Trans>Save a rescue file</Trans>
      </Button>
      {isUnmade && (
        <span>
          <Trans>No file could be made. Copy what you typed to another program.</Trans>
        </span>
      )}
    </>
  );
}

function Reload() {
  return (
    <Button size="small" variant="primary" onClick={() => location.reload()}>
      <Trans>Reload</Trans>
    </Button>
  );
}
