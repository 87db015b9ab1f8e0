import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { makePoint } from '#state/recovery.ts';
import { usePoints } from '#state/recovery-points.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, useTransition } from 'react';
import { PointRow } from './point-row.tsx';
import { SettingsSection } from './settings-section.tsx';
import s from './points.module.css';

const RestoreDialog = lazy(async () => ({
  default: (await import('./restore-dialog.tsx')).RestoreDialog,
}));

/** Copies of everything that are made by themselves, and what they do not guard against. */
export function RecoverySection() {
  const { t } = useLingui();
  const points = usePoints();
  const [restored, setRestored] = useState<RecoveryPoint | null>(null);
  const [made, setMade] = useState<'made' | 'nothing' | 'failed' | null>(null);
  const [isBusy, startMaking] = useTransition();
  const make = () =>
    startMaking(async () => {
      const point = await makePoint('by-hand').catch(() => 'failed' as const);
      setMade(point === 'failed' ? 'failed' : point === null ? 'nothing' : 'made');
    });
  return (
    <SettingsSection title={t`Recovery points`} anchor="recovery">
      <p className={s['text']}>
        <Trans>
          Parley keeps a compressed copy of everything before it imports, merges, restores, upgrades
          or deletes much, and on each day of use. The last one from before a loss stays, whatever
          comes later.
        </Trans>
      </p>
      <p className={s['text']}>
        <Trans>
          Recovery points live in the same browser storage as your data. They guard against bad
          imports, upgrades and damage to the database; only a file survives the browser.
        </Trans>
      </p>
      <div className={s['bar']}>
        <Button isBusy={isBusy} onClick={make}>
          <Trans>Make a recovery point</Trans>
        </Button>
        <span className={s['quiet']} role="status">
          {made === 'made' && <Trans>Made, read back and counted.</Trans>}
          {made === 'nothing' && <Trans>There is nothing to keep yet.</Trans>}
        </span>
      </div>
      {made === 'failed' && (
        <div role="alert">
          <Callout tone="danger" title={t`No recovery point was made`}>
            <Trans>
              The browser could not keep one; the disk, or this browser’s share of it, may be full.
              Your data is untouched. Free some space, then try again, or save a backup to a file.
            </Trans>
          </Callout>
        </div>
      )}
      {points?.length === 0 && (
        <p className={s['quiet']}>
          <Trans>There is none yet.</Trans>
        </p>
      )}
      {points && points.length > 0 && (
        <ul className={s['list']} aria-label={t`Recovery points`}>
          {points.map((point) => (
            <PointRow key={point.id} point={point} onRestore={() => setRestored(point)} />
          ))}
        </ul>
      )}
      {restored && (
        <Suspense fallback={null}>
          <RestoreDialog point={restored} onClose={() => setRestored(null)} />
        </Suspense>
      )}
    </SettingsSection>
  );
}
