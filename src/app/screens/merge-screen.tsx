import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { MergePanel } from '#features/merge/merge-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function MergeScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Merge · ${title}`} />
      <PageHeader title={t`Merge`} meta={t`A colleague’s file laid beside ${title}`} />
      <MergePanel negotiation={negotiation} />
    </>
  );
}
