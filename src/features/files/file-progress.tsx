import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Opening } from './use-opening.ts';

interface FileProgressProps {
  readonly opening: Extract<Opening, { step: 'reading' | 'importing' }>;
}

export function FileProgress({ opening: { step, name, done } }: FileProgressProps) {
  const { t } = useLingui();
  const isReading = step === 'reading';
  return (
    <>
      <Progress
        label={isReading ? t`Checking ${name}` : t`Importing ${name}`}
        value={Math.round(done * 100)}
      />
      <p>
        {isReading ? (
          <Trans>The whole file is checked before anything of it is shown.</Trans>
        ) : (
          <Trans>All of it is written, or nothing.</Trans>
        )}
      </p>
    </>
  );
}

export function StopButton({ onStop }: { readonly onStop: () => void }) {
  return (
    <Button autoFocus onClick={onStop}>
      <Trans>Cancel</Trans>
    </Button>
  );
}
