import type { Position } from './position.ts';
import { correctionsOf } from './standing.ts';

/** What waits for an issue. A corrected version gives way to its correction, and a position goes with its party. */
export function waitingForIssue(
  tray: readonly Position[],
  hasParty: (partyId: string) => boolean,
): readonly Position[] {
  const corrections = correctionsOf(tray);
  return tray.filter(({ id, partyId }) => hasParty(partyId) && !corrections.has(id));
}
