import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportFailure } from './use-opening.ts';

/** Why nothing was imported, loudly. */
export function ImportProblem({ failure }: { readonly failure: ImportFailure }) {
  const { t, i18n } = useLingui();
  const problem = failure.kind === 'failed' ? failure.problem : failure.kind;
  return (
    <div role="alert">
      <Callout tone="danger" title={t`Nothing was imported`}>
        {'says' in failure && failure.says.map((words) => i18n._(words)).join(' ')}
        {problem === 'full' && (
          <Trans>
            The disk, or this browser’s share of it, is full. Your data here is untouched, and so is
            the file. Free some space, then import again.
          </Trans>
        )}
        {problem === 'taken' && (
          <Trans>
            Some records of the file are on this device already, perhaps since another tab imported
            them. Your data here is untouched. Choose the file again to see how it stands now.
          </Trans>
        )}
        {problem === 'stale' && (
          <Trans>
            A newer Parley in another tab has taken over the database. Your data here is untouched.
            Reload this page, then open the file again.
          </Trans>
        )}
        {(problem === 'unknown' || problem === 'gone') && (
          <Trans>
            The browser could not write to its database. Your data here is untouched, and so is the
            file. Import again; if it goes on, reload the page.
          </Trans>
        )}
      </Callout>
    </div>
  );
}
