import { wakeClock } from '#data/clock.ts';
import { openDatabase, type OpenOutcome } from '#data/database.ts';
import { guardDrafts } from '#state/drafts.ts';
import { useTab } from '#state/tab.ts';

/** Opens the database and what guards it, before anything is drawn. */
export async function startDisk(): Promise<OpenOutcome> {
  guardDrafts();
  const outcome = await openDatabase(() => useTab.setState({ isStale: true }));
  if (outcome === 'open') await wakeClock();
  return outcome;
}
