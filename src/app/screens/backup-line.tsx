import type { BackupReminder } from '#domain/backup-reminder.ts';
import { putOffReminder } from '#state/backup-due.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './backup-line.module.css';

/** One quiet line where a backup is due; it goes with the next one, or for a week. */
export function BackupLine({ due }: { readonly due: BackupReminder }) {
  const { t } = useLingui();
  const { days, changes } = due;
  const since = <Plural value={changes} one="# change" other="# changes" />;
  return (
    <aside className={s['line']} aria-label={t`Backup`}>
      <p>
        {days === null ? (
          <Trans>No backup yet: {since} in this browser alone.</Trans>
        ) : days === 0 ? (
          <Trans>{since} since the last backup.</Trans>
        ) : (
          <Trans>
            Last backup <Plural value={days} one="# day" other="# days" /> ago, {since} since.
          </Trans>
        )}
      </p>
      <Link className={buttonClass('secondary', 'small')} to={paths.settings}>
        <Trans>Back up…</Trans>
      </Link>
      <Button size="small" variant="quiet" onClick={() => void putOffReminder()}>
        <Trans>Not this week</Trans>
      </Button>
    </aside>
  );
}
