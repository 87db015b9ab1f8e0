import { makeId, setOfIds, type PartyId } from './id.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { Given } from './row.ts';

/** A row still to be written, with the id that others point at. */
export interface Copied<R> {
  readonly id: string;
  readonly given: R;
}

/**
 * Parties and persons for another negotiation, under ids of their own: blocs and posts point at the
 * copies. A bloc or a post's party that is not among them is left out.
 */
export function copyPeople(
  parties: readonly Party[],
  persons: readonly Person[],
): {
  readonly parties: readonly Copied<Given<Party>>[];
  readonly persons: readonly Copied<Given<Person>>[];
} {
  const ids = new Map<PartyId, PartyId>(parties.map(({ id }) => [id, makeId<'party'>()]));
  return {
    parties: parties.map(({ id, name, shortName, role, aliases, memberOf, rank }) => {
      const blocs = Object.keys(memberOf).flatMap((bloc) => ids.get(bloc) ?? []);
      const given = { name, shortName, role, aliases, memberOf: setOfIds(blocs), rank };
      return { id: ids.get(id) ?? makeId(), given };
    }),
    persons: persons.map(({ name, note, posts }) => {
      const kept = Object.values(posts).flatMap((post) =>
        post === null
          ? []
          : [[makeId(), { ...post, partyId: ids.get(post.partyId ?? '') ?? null }] as const],
      );
      return { id: makeId(), given: { name, note, posts: Object.fromEntries(kept) } };
    }),
  };
}
