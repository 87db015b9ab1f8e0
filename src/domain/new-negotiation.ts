import { unmarked } from './marking.ts';
import type { Negotiation } from './negotiation.ts';
import type { Given } from './row.ts';

export function newNegotiation(
  fields: Pick<Negotiation, 'title' | 'rank'> & Partial<Given<Negotiation>>,
): Given<Negotiation> {
  return { summary: '', example: false, ourPartyId: null, archived: false, ...unmarked, ...fields };
}
