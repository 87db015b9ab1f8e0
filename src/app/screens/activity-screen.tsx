import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { ActivityPanel } from '#features/activity/activity-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function ActivityScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Activity · ${title}`} />
      <PageHeader
        title={t`Activity`}
        meta={t`What was done to the record, latest first`}
        actions={<AsOfField />}
      />
      <ActivityPanel negotiation={negotiation} />
    </>
  );
}
