import type { RecoveryPoint } from '#domain/recovery-point.ts';
import { PointRow } from '#features/settings/point-row.tsx';
import { forgetWhatWasKept } from '#state/data-gone.ts';
import { openFileDialog } from '#state/dialogs.ts';
import type { KeptMarker } from '#state/kept-marker.ts';
import { usePoints } from '#state/recovery-points.ts';
import { Button } from '#ui/button.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { lazyNamed } from './lazy-named.ts';
import { PageTitle } from './page-title.tsx';
import s from './data-gone.module.css';

const RestoreDialog = lazyNamed(
  () => import('#features/settings/restore-dialog.tsx'),
  'RestoreDialog',
);

interface DataGoneProps {
  readonly marker: KeptMarker;
  /** The program is to start with what is here now. */
  readonly onGoOn: () => void;
}

/** In place of the welcome, where the database is gone though nobody emptied it: what is left, and what to do. */
export function DataGone({ marker, onGoOn }: DataGoneProps) {
  const { t, i18n } = useLingui();
  const points = usePoints();
  const [restored, setRestored] = useState<RecoveryPoint | null>(null);
  const { negotiations } = marker;
  const seen = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long' }).format(marker.at);
  const hasPoints = points !== null && points.length > 0;
  const openFile = () => {
    openFileDialog();
    onGoOn();
  };
  return (
    <main className={s['page']}>
      <PageTitle title={t`Your data is no longer here`} />
      <h1>
        <Trans>Your data is no longer here</Trans>
      </h1>
      <p>
        <Trans>
          On {seen} this browser kept{' '}
          <Plural value={negotiations} one="# negotiation" other="# negotiations" /> for Parley. Now
          its database is gone: the browser removed it, or somebody cleared it. Parley did not.
        </Trans>
      </p>
      {hasPoints && (
        <section className={s['points']} aria-labelledby="points-left">
          <h2 id="points-left">
            <Trans>Recovery points are left</Trans>
          </h2>
          <p>
            <Trans>Restore the newest one; it is exact. What came after it is not in it.</Trans>
          </p>
          <ul>
            {points.map((point) => (
              <PointRow key={point.id} point={point} onRestore={() => setRestored(point)} />
            ))}
          </ul>
        </section>
      )}
      {points?.length === 0 && (
        <p>
          <Trans>
            No recovery point is left here. If you have a backup or any file that Parley exported,
            open it.
          </Trans>
        </p>
      )}
      <div className={s['ways']}>
        <Button variant={hasPoints ? 'secondary' : 'primary'} onClick={openFile}>
          <Trans>Open a backup file</Trans>
        </Button>
        <Button variant="quiet" onClick={() => void forgetWhatWasKept().then(onGoOn)}>
          <Trans>Start anew</Trans>
        </Button>
      </div>
      {restored && (
        <Suspense fallback={null}>
          <RestoreDialog
            point={restored}
            isEmptyHere
            onClose={(isRestored: boolean) => {
              setRestored(null);
              if (isRestored) onGoOn();
            }}
          />
        </Suspense>
      )}
    </main>
  );
}
