import type { Quote } from './quote.ts';
import type { Understanding } from './understanding.ts';

/** The passages that one side's claim rests on, in the order of their texts. */
export function passagesOfClaim(
  { id }: Pick<Understanding, 'id'>,
  partyId: string,
  quotes: readonly Quote[],
): readonly Quote[] {
  return quotes
    .filter((quote) => quote.aboutId === id && quote.aboutPartyId === partyId)
    .toSorted(byPlace);
}

/** Those that no side's claim on record rests on: they stay with the understanding as a whole. */
export function passagesOfNoClaim(
  { id, claims }: Pick<Understanding, 'id' | 'claims'>,
  quotes: readonly Quote[],
): readonly Quote[] {
  return quotes
    .filter(({ aboutId, aboutPartyId: side }) => aboutId === id && !(side !== null && claims[side]))
    .toSorted(byPlace);
}

function byPlace(a: Quote, b: Quote): number {
  return (a.sourceId < b.sourceId ? -1 : Number(a.sourceId > b.sourceId)) || a.start - b.start;
}
