import { trashDays } from '#domain/trash-due.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { SettingsSection } from './settings-section.tsx';
import s from './settings.module.css';

export function TrashSection() {
  const { t } = useLingui();
  return (
    <SettingsSection title={t`Trash`}>
      <p className={s['text']}>
        <Trans>
          What you delete is kept for {trashDays} days with everything that hangs on it, then
          removed for good. A recovery point is made before, and a notice says so.
        </Trans>
      </p>
      <div className={s['actions']}>
        <Link className={buttonClass('secondary')} to={paths.trash}>
          <Trans>Open the trash</Trans>
        </Link>
      </div>
    </SettingsSection>
  );
}
