import { UnderstandingsPanel } from '#features/understandings/understandings-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function UnderstandingsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Understandings · ${title}`} />
      <PageHeader
        title={t`Understandings`}
        meta={t`What the parties are said to have agreed, and who says so`}
        actions={<AsOfField />}
      />
      <UnderstandingsPanel negotiation={negotiation} />
    </>
  );
}
