import { claimConflicts } from './claim-conflict.ts';
import type { PartyId } from './id.ts';
import type { Party } from './party.ts';
import type { Claim } from './understanding.ts';
import type { UnderstandingEntry } from './understanding-list.ts';

/** What one side has on record about one understanding. */
export type ConfirmationCell =
  | {
      readonly kind: 'claim';
      readonly claim: Claim;
      /** What it says is agreed: its own wording, else the understanding's. */
      readonly words: string;
      readonly hasOwnWords: boolean;
      /** Sides that claim what this one denies, or deny what it claims. */
      readonly contradictedBy: readonly PartyId[];
    }
  /** A side of which nothing is on record, which is not silence. */
  | { readonly kind: 'unrecorded' }
  | { readonly kind: 'not-a-side' };

/** The parties that are a side of any of these, in their order; those that are missing come last. */
export function sidesOf(
  entries: readonly UnderstandingEntry[],
  parties: readonly Party[],
): readonly PartyId[] {
  const named = new Set(
    entries.flatMap(({ view }) => view.basis.map(({ partyId }) => partyId as string)),
  );
  const known = parties.filter(({ id }) => named.has(id)).map(({ id }) => id);
  return [...known, ...[...named].filter((id) => !parties.some((party) => party.id === id))];
}

export function confirmationCell(
  { understanding, view }: UnderstandingEntry,
  partyId: PartyId,
): ConfirmationCell {
  const side = view.basis.find((each) => each.partyId === partyId);
  if (side === undefined) return { kind: 'not-a-side' };
  const { claim } = side;
  if (claim === null) return { kind: 'unrecorded' };
  const own = claim.text.trim();
  return {
    kind: 'claim',
    claim,
    words: own === '' ? understanding.text.trim() : own,
    hasOwnWords: own !== '',
    contradictedBy: claimConflicts(partyId, view.basis),
  };
}

export interface SideWording {
  readonly partyId: PartyId;
  readonly words: string;
}

/**
 * The wordings of the sides that say something, side by side; the first is the one that the others are
 * compared with. Empty where there are not two to compare. A silent side has no words.
 */
export function wordingsOf(
  entry: UnderstandingEntry,
  sides: readonly PartyId[],
): readonly SideWording[] {
  const wordings = sides.flatMap((partyId) => {
    const cell = confirmationCell(entry, partyId);
    if (cell.kind !== 'claim' || cell.claim.mode === 'silent' || cell.words === '') return [];
    return [{ partyId, words: cell.words }];
  });
  return wordings.length > 1 ? wordings : [];
}
