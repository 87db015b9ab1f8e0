import { flushDrafts } from '#state/drafts.ts';
import { useTab } from '#state/tab.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import s from './disk-alert.module.css';

/** Offers a new version; nothing happens until the user says so, and drafts are kept. */
export function UpdateNotice() {
  const applyUpdate = useTab((tab) => tab.applyUpdate);
  const [isLater, setIsLater] = useState(false);
  if (applyUpdate === null || isLater) return null;
  return (
    <div className={s['alert']} role="status">
      <Callout
        tone="info"
        actions={
          <>
            <Button
              size="small"
              variant="primary"
              onClick={() => void flushDrafts().then(applyUpdate)}
            >
              <Trans>Reload now</Trans>
            </Button>
            <Button size="small" onClick={() => setIsLater(true)}>
              <Trans>Later</Trans>
            </Button>
          </>
        }
      >
        <Trans>A new version of Parley is ready. Reloading keeps what you are typing.</Trans>
      </Callout>
    </div>
  );
}
