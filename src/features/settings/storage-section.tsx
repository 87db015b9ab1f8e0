import { useStorageHealth } from '#state/storage.ts';
import { useTab } from '#state/tab.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Keeping } from './keeping.tsx';
import { SettingsSection } from './settings-section.tsx';
import { BackupAge } from './backup-age.tsx';
import { StorageUse } from './storage-use.tsx';
import s from './settings.module.css';

/** How safely the browser keeps what is here, in honest words. */
export function StorageSection() {
  const { t } = useLingui();
  const { health, ask } = useStorageHealth();
  const isOfflineReady = useTab((tab) => tab.isOfflineReady);
  return (
    <SettingsSection title={t`Storage health`}>
      <p className={s['text']}>
        <Trans>
          All that you record is kept by this browser, on this device, and nowhere else. Clearing
          the browser’s data removes it. Only a file outside the browser survives that: keep a
          backup, in a safe place.
        </Trans>
      </p>
      {health && <Keeping persisted={health.persisted} onAsk={ask} />}
      {health && <StorageUse health={health} />}
      <BackupAge />
      <div className={s['group']}>
        {isOfflineReady ? (
          <StatusWord shape="check" tone="good">
            <Trans>Works offline</Trans>
          </StatusWord>
        ) : (
          <>
            <StatusWord shape="dashed">
              <Trans>Does not work offline yet</Trans>
            </StatusWord>
            <p className={s['quiet']}>
              <Trans>
                The program is not yet kept in this browser whole. Stay connected for a moment, then
                reload once.
              </Trans>
            </p>
          </>
        )}
      </div>
    </SettingsSection>
  );
}
