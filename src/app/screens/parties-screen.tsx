import { PartiesPanel } from '#features/parties/parties-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function PartiesScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Parties · ${title}`} />
      <PageHeader
        title={t`Parties`}
        meta={t`Who holds positions, and who speaks for them`}
        actions={<AsOfField />}
      />
      <PartiesPanel negotiation={negotiation} />
    </>
  );
}
