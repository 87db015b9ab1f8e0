import { wakeClock } from '#data/clock.ts';
import { openDatabase, type OpenOutcome } from '#data/database.ts';
import { dataGone } from '#state/data-gone.ts';
import { guardDrafts } from '#state/drafts.ts';
import { keptMarker, type KeptMarker } from '#state/kept-marker.ts';
import { useTab } from '#state/tab.ts';

/** How the program starts; `gone` is what was here before the database vanished. */
export type Start = OpenOutcome | { readonly gone: KeptMarker };

/** Opens the database and what guards it, before anything is drawn. */
export async function startDisk(): Promise<Start> {
  guardDrafts();
  const outcome = await openDatabase(
    () => useTab.setState({ isStale: true }),
    async (name) => {
      const { keepBeforeMigration } = await import('#state/migration-point.ts');
      await keepBeforeMigration(name);
    },
  );
  if (outcome === 'unavailable' && keptMarker() === null) {
    const { startTabOnly } = await import('./start-in-memory.ts');
    await startTabOnly();
    return 'open';
  }
  if (outcome !== 'open') return outcome;
  await wakeClock();
  void import('#data/writes/undo-steps.ts').then(({ trimSteps }) => trimSteps());
  const gone = await dataGone();
  return gone ? { gone } : 'open';
}
