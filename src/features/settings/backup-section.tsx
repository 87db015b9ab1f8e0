import {
  backUpNow,
  chooseBackupFile,
  downloadBackup,
  lookAtBackup,
  stopBackup,
  useBackupState,
} from '#state/backup.ts';
import { canKeepFile } from '#state/backup-file.ts';
import { useBackupName, useLastBackup } from '#state/backup-memory.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { LastBackup } from './last-backup.tsx';
import { SettingsSection } from './settings-section.tsx';
import s from './points.module.css';

/** A copy outside the browser: of the user's choice, kept up to date where the browser can. */
export function BackupSection() {
  const { t, i18n } = useLingui();
  const { phase, says } = useBackupState();
  const last = useLastBackup();
  const name = useBackupName();
  const isBusy = phase === 'writing';
  useEffect(() => void lookAtBackup(), []);
  return (
    <SettingsSection title={t`Backup`}>
      <p className={s['text']}>
        <Trans>
          A backup is your own copy of everything in one file outside the browser, your assessments
          included. It is the only copy that survives the browser, and it is not encrypted: keep it
          where nobody else reads it.
        </Trans>
      </p>
      {last && <LastBackup backup={last} />}
      {last === null && (
        <p className={s['quiet']}>
          <Trans>There is no backup yet.</Trans>
        </p>
      )}
      {(phase === 'failed' || phase === 'asleep') && (
        <div role="alert">
          <Callout
            tone={phase === 'failed' ? 'danger' : 'warn'}
            title={phase === 'failed' ? t`Not backed up` : t`The backup waits`}
          >
            {says.map((words) => i18n._(words)).join(' ')}
          </Callout>
        </div>
      )}
      {name && (
        <p className={s['quiet']}>
          <Trans>
            Kept up to date in <b dir="auto">{name}</b>, some seconds after each change.
          </Trans>
        </p>
      )}
      <div className={s['bar']}>
        {name && (
          <Button variant="primary" isBusy={isBusy} onClick={() => void backUpNow()}>
            <Trans>Back up now</Trans>
          </Button>
        )}
        {canKeepFile() && (
          <Button
            variant={name ? 'secondary' : 'primary'}
            isBusy={isBusy && !name}
            onClick={() => void chooseBackupFile()}
          >
            {name ? <Trans>Choose another file</Trans> : <Trans>Choose a backup file</Trans>}
          </Button>
        )}
        <Button
          icon="download"
          isBusy={isBusy && !canKeepFile()}
          onClick={() => void downloadBackup()}
        >
          <Trans>Download a backup</Trans>
        </Button>
        {name && (
          <Button variant="quiet" onClick={() => void stopBackup()}>
            <Trans>Stop keeping it up to date</Trans>
          </Button>
        )}
      </div>
      {!canKeepFile() && (
        <p className={s['quiet']}>
          <Trans>
            This browser can’t write to a file of your choice again and again, so download one now
            and then.
          </Trans>
        </p>
      )}
    </SettingsSection>
  );
}
