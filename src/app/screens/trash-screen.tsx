import { PageTitle } from '#app/page-title.tsx';
import { trashDays } from '#domain/trash-due.ts';
import { TrashPanel } from '#features/trash/trash-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';

export function TrashScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Trash`} />
      <PageHeader title={t`Trash`} meta={t`What was deleted is kept for ${trashDays} days`} />
      <TrashPanel />
    </>
  );
}
