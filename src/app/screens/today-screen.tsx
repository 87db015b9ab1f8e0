import { lazyNamed } from '#app/lazy-named.ts';
import { useReminder } from '#state/reminder.ts';
import { TodayPanel } from '#features/today/today-panel.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { useLingui } from '@lingui/react/macro';
import { PageTitle } from '#app/page-title.tsx';
import { Suspense } from 'react';

const BackupLine = lazyNamed(() => import('./backup-line.tsx'), 'BackupLine');

export function TodayScreen() {
  const { t } = useLingui();
  const due = useReminder((reminder) => reminder.due);
  return (
    <>
      <PageTitle title={t`Today`} />
      <PageHeader title={t`Today`} />
      {due && (
        <Suspense fallback={null}>
          <BackupLine due={due} />
        </Suspense>
      )}
      <TodayPanel />
    </>
  );
}
