import { Trans } from '@lingui/react/macro';
import { useMover } from './as-of-mover.ts';

/** What is shown of the record, by the date that counts. */
export function BasisWords() {
  const { basis } = useMover();
  return (
    <span>
      {basis === 'stated' ? (
        <Trans>What had been said by then, whenever it was logged. Read-only.</Trans>
      ) : (
        <Trans>What had been logged by then. Read-only.</Trans>
      )}
    </span>
  );
}
