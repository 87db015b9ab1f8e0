import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { ChangesPanel } from '#features/changes/changes-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function ChangesScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Changes · ${title}`} />
      <PageHeader
        title={t`Changes`}
        meta={t`What is different on the record since an earlier day`}
        actions={<AsOfField />}
      />
      <ChangesPanel negotiation={negotiation} />
    </>
  );
}
