import { checkBackup } from '#state/backup.ts';
import type { Backup } from '#state/backup-memory.ts';
import { Button } from '#ui/button.tsx';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { formatBytes } from './format-bytes.ts';
import { HoldsWords } from './holds-words.tsx';
import { momentWords } from './moment.ts';
import s from './points.module.css';

/** What the last backup holds, and how far it is proved. */
export function LastBackup({ backup }: { readonly backup: Backup }) {
  const { t, i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const when = momentWords(backup.at, i18n.locale);
  const size = formatBytes(backup.bytes, i18n.locale);
  const isRead = backup.proof === 'read';
  const digest = backup.digest.slice(0, 12);
  return (
    <div className={s['lines']}>
      <div role="status">
        <StatusWord shape={isRead ? 'check' : 'half'} tone={isRead ? 'good' : 'quiet'}>
          {isRead ? <Trans>Backed up and checked</Trans> : <Trans>Counted and handed over</Trans>}:{' '}
          <span className="num">
            <HoldsWords counts={backup.counts} />, {when}
          </span>
        </StatusWord>
      </div>
      <p className={`${s['quiet']} num`}>
        <Trans>
          {backup.name}, {size}, digest {digest}
        </Trans>
      </p>
      {!isRead && (
        <>
          <p className={s['quiet']}>
            <Trans>
              Parley can’t see what the browser saved. Choose the saved file, and it is read back
              and counted.
            </Trans>
          </p>
          <div>
            <Button size="small" onClick={() => input.current?.click()}>
              <Trans>Check the saved file</Trans>
            </Button>
            <input
              ref={input}
              hidden
              type="file"
              aria-label={t`Saved backup`}
              accept=".json,.parley.json,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file) void checkBackup(file);
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}
