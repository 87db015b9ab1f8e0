import { wakeClock } from '#data/clock.ts';
import { openDatabase, type OpenOutcome } from '#data/database.ts';
import { trimSteps } from '#data/writes/undo-steps.ts';
import { guardDrafts } from '#state/drafts.ts';
import { useTab } from '#state/tab.ts';

/** Opens the database and what guards it, before anything is drawn. */
export async function startDisk(): Promise<OpenOutcome> {
  guardDrafts();
  const outcome = await openDatabase(
    () => useTab.setState({ isStale: true }),
    async (name) => {
      const { keepBeforeMigration } = await import('#state/migration-point.ts');
      await keepBeforeMigration(name);
    },
  );
  if (outcome === 'open') {
    await wakeClock();
    void trimSteps();
  }
  return outcome;
}
