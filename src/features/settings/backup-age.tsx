import { timeAgo } from '#domain/time-ago.ts';
import { useLastBackup } from '#state/backup-memory.ts';
import { useNow } from '#state/now.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { momentWords } from './moment.ts';

/** How old the last backup is that was read back. */
export function BackupAge() {
  const { i18n } = useLingui();
  const last = useLastBackup();
  const now = useNow();
  if (last === undefined) return null;
  if (last === null) {
    return (
      <StatusWord shape="dashed" tone="warn">
        <Trans>No backup outside the browser yet</Trans>
      </StatusWord>
    );
  }
  const age = timeAgo(last.at, now, i18n.locale);
  const when = momentWords(last.at, i18n.locale);
  return last.proof === 'read' ? (
    <StatusWord shape="check" tone="good">
      <Trans>
        Last verified backup: {age} ({when})
      </Trans>
    </StatusWord>
  ) : (
    <StatusWord shape="half">
      <Trans>
        Last backup: {age} ({when}), not read back yet
      </Trans>
    </StatusWord>
  );
}
