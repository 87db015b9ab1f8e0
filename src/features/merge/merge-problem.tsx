import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MergeFailure } from './use-merging.ts';

/** Why nothing was merged, loudly. */
export function MergeProblem({ failure }: { readonly failure: MergeFailure }) {
  const { t, i18n } = useLingui();
  const problem = failure.kind === 'failed' ? failure.problem : failure.kind;
  return (
    <div role="alert">
      <Callout tone="danger" title={t`Nothing was merged`}>
        {'says' in failure && failure.says.map((words) => i18n._(words)).join(' ')}
        {problem === 'full' && (
          <Trans>
            The disk, or this browser’s share of it, is full. Your data here is untouched, and your
            choices are kept. Free some space, then merge again.
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
            The browser could not write to its database. Your data here is untouched, and your
            choices are kept. Merge again; if it goes on, reload the page.
          </Trans>
        )}
      </Callout>
    </div>
  );
}
