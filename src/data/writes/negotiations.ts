import { makeId, type NegotiationId } from '#domain/id.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Given } from '#domain/row.ts';
import { gesture, type Gesture } from './gesture.ts';

/** Starts a negotiation; it may take along parties and persons copied from another one. */
export async function startNegotiation(
  given: Given<Negotiation>,
  copied: { readonly parties: readonly Given<Party>[]; readonly persons: readonly Given<Person>[] },
): Promise<Gesture<NegotiationId>> {
  const id = makeId<'negotiation'>();
  const about = { verb: 'create', table: 'negotiations', subject: given.title } as const;
  return await gesture({ ...about, negotiationId: id }, async (write) => {
    await write.insert('negotiations', id, given);
    for (const party of copied.parties) await write.insert('parties', makeId(), party);
    for (const person of copied.persons) await write.insert('persons', makeId(), person);
    return id;
  });
}
