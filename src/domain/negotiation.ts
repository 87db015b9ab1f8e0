import { boolean, nullable, object, type infer as Infer } from 'zod/mini';
import type { NegotiationId, PartyId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { rank, text, uuid } from './schema.ts';

export const negotiationSchema = object({
  ...rowShape,
  title: text,
  summary: text,
  rank,
  /** True for the worked example only. */
  example: boolean(),
  /** The party marked as our side; null for a mediator or a reporter. */
  ourPartyId: nullable(uuid),
  archived: boolean(),
  ...markingShape,
});

/** One process between parties: the top-level folder. Its `negotiationId` is its own id. */
export interface Negotiation
  extends Row, Readonly<Omit<Infer<typeof negotiationSchema>, keyof Row>> {
  readonly id: NegotiationId;
  readonly ourPartyId: PartyId | null;
}
