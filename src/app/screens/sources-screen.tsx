import { SourcesPanel } from '#features/sources/sources-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function SourcesScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Sources · ${title}`} />
      <PageHeader title={t`Sources`} meta={t`What the records rest on`} actions={<AsOfField />} />
      <SourcesPanel negotiation={negotiation} />
    </>
  );
}
