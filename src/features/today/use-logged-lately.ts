import type { Negotiation } from '#domain/negotiation.ts';
import { loggedLately, type LoggedLately } from '#domain/today.ts';
import { useNow } from '#state/now.ts';
import { useRecentChanges } from '#state/read.ts';

const most = 8;

/** The latest positions logged in these negotiations. */
export function useLoggedLately(folders: readonly Negotiation[]): readonly LoggedLately[] {
  const now = useNow();
  const live = new Set<string>(folders.map(({ id }) => id));
  return loggedLately(useRecentChanges(null, 200), (id) => live.has(id), now).slice(0, most);
}
