import { openFileDialog } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { ExampleLine } from './example-line.tsx';
import { ExportForm } from './export-form.tsx';
import { SettingsSection } from './settings-section.tsx';
import s from './settings.module.css';

export function FilesSection() {
  const { t } = useLingui();
  return (
    <SettingsSection title={t`Files`} anchor="files">
      <ExportForm />
      <div className={s['group']}>
        <div className={s['actions']}>
          <Button icon="upload" onClick={openFileDialog}>
            <Trans>Import</Trans>
          </Button>
        </div>
        <p className={s['quiet']}>
          <Trans>
            Opens a file that Parley exported. It is checked whole, and you see what it holds before
            anything is written. What is here is never overwritten.
          </Trans>
        </p>
      </div>
      <ExampleLine />
    </SettingsSection>
  );
}
