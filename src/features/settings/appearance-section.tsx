import { setPreferences, usePreferences, type Appearance } from '#state/preferences.ts';
import { paths } from '#state/paths.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { SettingsSection } from './settings-section.tsx';
import s from './settings.module.css';

export function AppearanceSection() {
  const { t } = useLingui();
  const { appearance, letterKeys } = usePreferences();
  return (
    <SettingsSection title={t`Appearance and keys`}>
      <Segmented<Appearance>
        className={s['choice']}
        label={t`Appearance`}
        value={appearance}
        onChange={(value) => setPreferences({ appearance: value })}
        items={[
          { value: 'system', label: t`As the system`, icon: <Icon name="settings" /> },
          { value: 'light', label: t`Light`, icon: <Icon name="sun" /> },
          { value: 'dark', label: t`Dark`, icon: <Icon name="moon" /> },
        ]}
      />
      <CheckboxField
        label={t`Single-letter keys`}
        description={
          <Trans>
            L logs a position from anywhere; <Link to={paths.help}>all keys</Link>. Turn them off if
            you speak to the computer or use a program that types letters.
          </Trans>
        }
        isChecked={letterKeys}
        onChange={(isChecked) => setPreferences({ letterKeys: isChecked })}
      />
    </SettingsSection>
  );
}
