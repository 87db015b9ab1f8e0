import type { StorageHealth } from '#state/storage.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatBytes } from './format-bytes.ts';
import s from './settings.module.css';

export function StorageUse({ health }: { readonly health: StorageHealth }) {
  const { i18n } = useLingui();
  const { usedBytes, quotaBytes } = health;
  if (usedBytes === null) {
    return (
      <p className={s['quiet']}>
        <Trans>The browser does not tell how much space is used.</Trans>
      </p>
    );
  }
  const used = formatBytes(usedBytes, i18n.locale);
  const allowed = quotaBytes === null ? null : formatBytes(quotaBytes, i18n.locale);
  return (
    <p className={`${s['quiet']} num`}>
      {allowed === null ? (
        <Trans>{used} used, the program included.</Trans>
      ) : (
        <Trans>
          {used} used of about {allowed} that the browser allows, the program included.
        </Trans>
      )}
    </p>
  );
}
