import { useFailures } from '#state/failures.ts';
import { useGate } from '#state/gate.ts';
import { useTab } from '#state/tab.ts';
import { Trans } from '@lingui/react/macro';
import s from './save-state.module.css';

/** Whether what was done is on the disk, and whether this works without a network. */
export function SaveState() {
  const { isOfflineReady, isInMemory } = useTab();
  return (
    <p className={s['state']}>
      <SaveWord />
      <span>
        {isInMemory ? (
          <Trans>Kept in this tab only</Trans>
        ) : isOfflineReady ? (
          <Trans>
            <b>Works offline</b> · all kept on this device
          </Trans>
        ) : (
          <Trans>All kept on this device</Trans>
        )}
      </span>
    </p>
  );
}

/** "Saved" only after the disk has committed. */
export function SaveWord() {
  const hasFailed = useFailures(({ failures }) => failures.length > 0);
  const ofLatest = useGate((gate) => gate.phase);
  const phase = hasFailed ? 'failed' : ofLatest;
  return (
    <span role="status" className={s['word']} data-phase={phase}>
      {phase === 'saving' && <Trans>Saving…</Trans>}
      {phase === 'saved' && <Trans>Saved</Trans>}
      {phase === 'failed' && <Trans>Not saved</Trans>}
    </span>
  );
}
