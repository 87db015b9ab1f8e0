import { Button } from '#ui/button.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import s from './settings.module.css';

interface KeepingProps {
  /** Null: the browser does not tell. */
  readonly persisted: boolean | null;
  /** Resolves with whether the browser agreed. */
  readonly onAsk: () => Promise<boolean>;
}

/** Whether the browser has promised not to remove the data by itself when space runs short. */
export function Keeping({ persisted, onAsk }: KeepingProps) {
  const [isRefused, setRefused] = useState(false);
  if (persisted === true) {
    return (
      <div className={s['group']}>
        <StatusWord shape="check" tone="good">
          <Trans>Kept until you remove it</Trans>
        </StatusWord>
        <p className={s['quiet']}>
          <Trans>The browser will not remove it by itself when space runs short.</Trans>
        </p>
      </div>
    );
  }
  if (persisted === null) {
    return (
      <div className={s['group']}>
        <StatusWord shape="dashed">
          <Trans>The browser does not tell how it keeps this</Trans>
        </StatusWord>
        <p className={s['quiet']}>
          <Trans>Count on it that it may remove your data when space runs short.</Trans>
        </p>
      </div>
    );
  }
  return (
    <div className={s['group']}>
      <StatusWord shape="half" tone="warn">
        <Trans>The browser may remove it when space runs short</Trans>
      </StatusWord>
      <Button onClick={() => void onAsk().then((isKept) => setRefused(!isKept))}>
        <Trans>Ask the browser to keep it</Trans>
      </Button>
      <p className={s['quiet']} role="status">
        {isRefused && (
          <Trans>
            The browser did not agree. Most agree once the site is installed as an app, bookmarked
            or used often; until then, export more often.
          </Trans>
        )}
      </p>
    </div>
  );
}
