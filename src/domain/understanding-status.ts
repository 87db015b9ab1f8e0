import { membersOf, type PartyId } from './id.ts';
import type { Package } from './package.ts';
import type {
  Claim,
  DerivedUnderstandingStatus,
  SetUnderstandingStatus,
  Understanding,
  UnderstandingStatus,
} from './understanding.ts';

export interface SideClaim {
  readonly partyId: PartyId;
  /** Null: unrecorded, which is not silent. */
  readonly claim: Claim | null;
}

export interface UnderstandingView {
  readonly status: UnderstandingStatus;
  /** What the claims alone say. */
  readonly derived: DerivedUnderstandingStatus;
  /** Every side that it names, with what it claims. */
  readonly basis: readonly SideClaim[];
  /** Set beyond provisional, and kept there because nothing of its package is agreed until everything is. */
  readonly isHeldByPackage: boolean;
  /** A status was set but no source is named for it, so the claims decide. */
  readonly lacksSource: boolean;
}

type Claimed = Pick<
  Understanding,
  'sides' | 'claims' | 'sameWords' | 'setStatus' | 'statusSourceId'
>;

/** Only as agreed as its sides say, up to in-principle; beyond that as a person set it, naming the source. */
export function understandingStatus(
  understanding: Claimed,
  pkg: Pick<Package, 'deleted'> | null = null,
): UnderstandingView {
  const basis = membersOf(understanding.sides).map((partyId) => ({
    partyId: partyId as PartyId,
    claim: understanding.claims[partyId] ?? null,
  }));
  const derived = derivedStatus(basis, understanding.sameWords);
  const set = understanding.setStatus;
  const lacksSource = set !== null && understanding.statusSourceId === null;
  if (set === null || lacksSource) {
    return { status: derived, derived, basis, isHeldByPackage: false, lacksSource };
  }
  const isHeldByPackage = pkg !== null && !pkg.deleted && beyondProvisional.has(set);
  return {
    status: isHeldByPackage ? 'provisional' : set,
    derived,
    basis,
    isHeldByPackage,
    lacksSource,
  };
}

const beyondProvisional: ReadonlySet<SetUnderstandingStatus> = new Set([
  'initialled',
  'signed',
  'in-force',
]);

/** Hedged and normative claims count as claims of one side, and never as assent. */
function derivedStatus(
  basis: readonly SideClaim[],
  sameWords: boolean,
): DerivedUnderstandingStatus {
  const modes = basis.map(({ claim }) => claim?.mode);
  if (modes.includes('denied')) return 'disputed';
  if (modes.every((mode) => mode === undefined || mode === 'silent')) return 'unclaimed';
  const allAssert = modes.every((mode) => mode === 'asserted' || mode === 'presupposed');
  if (!allAssert || modes.length < 2) return 'claimed-by-one';
  return sameWords ? 'in-principle' : 'texts-differ';
}
