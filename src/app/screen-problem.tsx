import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';

interface ScreenProblemProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** In place of a screen that a bug broke. */
export function ScreenProblem({ error, onTryAgain }: ScreenProblemProps) {
  const { t } = useLingui();
  const details = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return (
    <div role="alert">
      <EmptyState
        title={t`This screen could not be shown`}
        level={1}
        actions={
          <>
            <Button variant="primary" onClick={onTryAgain}>
              <Trans>Try again</Trans>
            </Button>
            <Button onClick={() => location.reload()}>
              <Trans>Reload Parley</Trans>
            </Button>
            <Button onClick={() => void navigator.clipboard.writeText(details)}>
              <Trans>Copy details</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          Something in the program went wrong. What was saved is safe on this device, and drafts are
          kept. If it happens again, save a copy under Settings.
        </Trans>
      </EmptyState>
    </div>
  );
}
