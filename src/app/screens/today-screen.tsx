import { TodayPanel } from '#features/today/today-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';
import { PageTitle } from '#app/page-title.tsx';

export function TodayScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Today`} />
      <PageHeader title={t`Today`} />
      <TodayPanel />
    </>
  );
}
