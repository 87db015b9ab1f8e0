import type { Negotiation } from '#domain/negotiation.ts';
import { loggedLately, type LoggedLately } from '#domain/today.ts';
import { useNow } from '#state/now.ts';
import { useRecentChanges, warmRecentChanges } from '#state/read.ts';

const most = 8;
/** Gestures among which they are looked for. */
const looked = 200;

/** Begins that read, for a screen that waits for others, too. */
export function warmLoggedLately(): void {
  warmRecentChanges(looked);
}

/** The latest positions logged in these negotiations. */
export function useLoggedLately(folders: readonly Negotiation[]): readonly LoggedLately[] {
  const now = useNow();
  const live = new Set<string>(folders.map(({ id }) => id));
  return loggedLately(useRecentChanges(null, looked), (id) => live.has(id), now).slice(0, most);
}
