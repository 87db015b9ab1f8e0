import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { ConfirmationsPanel } from '#features/understandings/confirmations-panel.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function ConfirmationsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Who confirms what · ${title}`} />
      <PageHeader
        actions={<AsOfField />}
        title={t`Who confirms what`}
        meta={t`Each understanding beside what every side has on record about it`}
      />
      <ConfirmationsPanel negotiation={negotiation} />
    </>
  );
}
