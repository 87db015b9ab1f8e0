import { PageTitle } from '#app/page-title.tsx';
import { HelpPanel } from '#features/help/help-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function HelpScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Commands and keys`} />
      <PageHeader title={t`Commands and keys`} />
      <HelpPanel />
    </>
  );
}
