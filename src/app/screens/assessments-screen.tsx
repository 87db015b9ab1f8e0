import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { AssessmentsPanel } from '#features/assessments/assessments-panel.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function AssessmentsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Assessments · ${title}`} />
      <PageHeader
        actions={<AsOfField />}
        title={t`Assessments`}
        meta={t`Your own readings: never counted as stated, and left out of exports unless you ask`}
      />
      <AssessmentsPanel negotiation={negotiation} />
    </>
  );
}
