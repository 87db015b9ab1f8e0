import { makeId, type NegotiationId } from '#domain/id.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Given } from '#domain/row.ts';
import { gesture, type Gesture } from './gesture.ts';
import type { Fresh } from './rows.ts';

/** Starts a negotiation; it may take along parties and persons copied from another one. */
export async function startNegotiation(
  given: Given<Negotiation>,
  copied: {
    readonly parties: readonly Fresh<'parties'>[];
    readonly persons: readonly Fresh<'persons'>[];
  },
): Promise<Gesture<NegotiationId>> {
  const id = makeId<'negotiation'>();
  const about = { verb: 'create', table: 'negotiations', subject: given.title } as const;
  return await gesture({ ...about, negotiationId: id }, (write) => {
    write.insert('negotiations', id, given);
    for (const row of copied.parties) write.insert('parties', row.id, row.given);
    for (const row of copied.persons) write.insert('persons', row.id, row.given);
    return id;
  });
}
