import { UnsortedPanel } from '#features/unsorted/unsorted-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function UnsortedScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Unsorted · ${title}`} />
      <PageHeader
        title={t`Unsorted`}
        meta={t`Positions that wait for an issue`}
        actions={<AsOfField />}
      />
      <UnsortedPanel negotiation={negotiation} />
    </>
  );
}
