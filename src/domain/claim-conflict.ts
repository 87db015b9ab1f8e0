import type { PartyId } from './id.ts';
import type { ClaimMode } from './understanding.ts';
import type { SideClaim } from './understanding-status.ts';

const claiming: ReadonlySet<ClaimMode> = new Set(['asserted', 'presupposed', 'hedged']);

/**
 * The sides that contradict this side's claim: those that deny what it claims, or claim what it denies.
 * What should be, or is passed over in silence, contradicts nothing. Symmetric: each is shown on both.
 */
export function claimConflicts(partyId: PartyId, basis: readonly SideClaim[]): readonly PartyId[] {
  const own = basis.find((side) => side.partyId === partyId)?.claim?.mode;
  if (own === undefined || (own !== 'denied' && !claiming.has(own))) return [];
  return basis
    .filter(({ claim }) =>
      own === 'denied' ? claim !== null && claiming.has(claim.mode) : claim?.mode === 'denied',
    )
    .map((side) => side.partyId);
}
