import type { infer as Infer } from 'zod/mini';
import type { NegotiationId, PartyId } from './id.ts';
import type { negotiationSchema } from './negotiation-schema.ts';
import type { Row } from './row.ts';

/** One process between parties: the top-level folder. Its `negotiationId` is its own id. */
export interface Negotiation
  extends Row, Readonly<Omit<Infer<typeof negotiationSchema>, keyof Row>> {
  readonly id: NegotiationId;
  readonly ourPartyId: PartyId | null;
}
