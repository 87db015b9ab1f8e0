import { StepsPanel } from '#features/steps/steps-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function StepsScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Next steps · ${title}`} />
      <PageHeader
        title={t`Next steps`}
        meta={t`Who does what, by when or once what`}
        actions={<AsOfField />}
      />
      <StepsPanel negotiation={negotiation} />
    </>
  );
}
