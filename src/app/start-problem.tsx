import type { OpenOutcome } from '#data/database.ts';
import { useTab } from '#state/tab.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTransition } from 'react';
import { PageTitle } from './page-title.tsx';
import { SaveRawButton } from './save-raw-button.tsx';
import s from './start-problem.module.css';

interface StartProblemProps {
  readonly outcome: Exclude<OpenOutcome, 'open'>;
  /** The program is to start with what is here now. */
  readonly onGoOn: () => void;
}

/** In place of the program, where the database cannot be used as it is. Nothing here writes to it. */
export function StartProblem({ outcome, onGoOn }: StartProblemProps) {
  const { t } = useLingui();
  const again = <Again />;
  const againOrSave = (
    <>
      <Again />
      <SaveRawButton />
    </>
  );
  return (
    <main className={s['page']}>
      <PageTitle title={t`Parley cannot start`} />
      {outcome === 'newer' && (
        <EmptyState
          level={1}
          title={t`Your data was saved by a newer Parley`}
          actions={againOrSave}
        >
          <Trans>
            This older version does not understand all of it, so it changes nothing: everything is
            here, as it was saved. Try again until the newer version opens. If you need your data
            before that, save a raw copy: a text file of every record, which this version makes
            without touching them.
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
      {outcome === 'unguarded' && (
        <EmptyState level={1} title={t`Your data waits to be upgraded`} actions={againOrSave}>
          <Trans>
            This version of Parley keeps your data in a new form. Before it changes anything it
            makes a recovery point, and the browser had no room for one; so nothing was changed, and
            all of it is here. Free some space on this device, then try again. A raw copy is a text
            file of every record, for keeping elsewhere.
          </Trans>
        </EmptyState>
      )}
      {outcome === 'unmigrated' && (
        <EmptyState level={1} title={t`Your data could not be upgraded`} actions={againOrSave}>
          <Trans>
            This version of Parley keeps your data in a new form, and bringing it there failed. All
            of that was taken back: your data is as the older version left it, which can open it
            again. Save a raw copy of it first, a text file of every record; then try again, or wait
            for the next version, which will try by itself.
          </Trans>
        </EmptyState>
      )}
      {outcome === 'unavailable' && (
        <EmptyState
          level={1}
          title={t`This browser gives Parley no place to keep data`}
          actions={
            <>
              <Again />
              <TabOnly onGoOn={onGoOn} />
            </>
          }
        >
          <Trans>
            The browser’s storage could not be opened, though Parley kept data in it before; private
            windows and some settings forbid it. Nothing that you logged was changed. Allow this
            site to store data, or use another window, then try again.
          </Trans>
        </EmptyState>
      )}
    </main>
  );
}

/** With another version waiting, it is that one which tries. */
function Again() {
  const applyUpdate = useTab((tab) => tab.applyUpdate);
  return (
    <Button variant="primary" onClick={() => (applyUpdate ?? reload)()}>
      {applyUpdate ? <Trans>Open the other version</Trans> : <Trans>Try again</Trans>}
    </Button>
  );
}

/** Without what was kept: for somebody who must write something down now. */
function TabOnly({ onGoOn }: { readonly onGoOn: () => void }) {
  const [isBusy, start] = useTransition();
  const goOn = () =>
    start(async () => {
      const { startTabOnly } = await import('./start-in-memory.ts');
      await startTabOnly();
      onGoOn();
    });
  return (
    <Button isBusy={isBusy} onClick={goOn}>
      <Trans>Go on in this tab only</Trans>
    </Button>
  );
}

function reload(): void {
  location.reload();
}
