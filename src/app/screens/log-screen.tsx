import { LogPanel } from '#features/log/log-panel.tsx';
import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { useFolder } from '#app/folder.tsx';
import { PageTitle } from '#app/page-title.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function LogScreen() {
  const { t } = useLingui();
  const negotiation = useFolder();
  const { title } = negotiation;
  return (
    <>
      <PageTitle title={t`Log · ${title}`} />
      <PageHeader
        title={t`Log`}
        meta={t`Every position, in order of time`}
        actions={<AsOfField />}
      />
      <LogPanel negotiation={negotiation} />
    </>
  );
}
