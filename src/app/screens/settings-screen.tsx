import { SettingsPanel } from '#features/settings/settings-panel.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function SettingsScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Settings`} />
      <PageHeader title={t`Settings`} />
      <SettingsPanel />
    </>
  );
}
