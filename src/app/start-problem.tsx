import type { OpenOutcome } from '#data/database.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageTitle } from './page-title.tsx';
import s from './start-problem.module.css';

/** In place of the program, where the database cannot be used as it is. */
export function StartProblem({ outcome }: { readonly outcome: Exclude<OpenOutcome, 'open'> }) {
  const { t } = useLingui();
  const again = (
    <Button variant="primary" onClick={() => location.reload()}>
      <Trans>Try again</Trans>
    </Button>
  );
  return (
    <main className={s['page']}>
      <PageTitle title={t`Parley cannot start`} />
      {outcome === 'newer' && (
        <EmptyState level={1} title={t`Your data was saved by a newer Parley`} actions={again}>
          <Trans>
            This older build leaves it untouched. Nothing is lost: close the other tabs of Parley
            and reload until the newer version is here. Do not clear this site’s data.
          </Trans>
        </EmptyState>
      )}
      {outcome === 'blocked' && (
        <EmptyState level={1} title={t`Another tab holds the data open`} actions={again}>
          <Trans>
            An older version of Parley is open in another tab or window. Close it, then try again.
            Nothing is lost.
          </Trans>
        </EmptyState>
      )}
      {outcome === 'unavailable' && (
        <EmptyState
          level={1}
          title={t`This browser gives Parley no place to keep data`}
          actions={again}
        >
          <Trans>
            The browser’s storage could not be opened; private windows and some settings forbid it.
            Nothing that you logged before was changed. Allow this site to store data, or use
            another window, then try again.
          </Trans>
        </EmptyState>
      )}
    </main>
  );
}
