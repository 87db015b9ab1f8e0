import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import { asMap, rankOf, unknownDate, type Ground, type Name } from './riyadh-ground.ts';

/** Who was there, who was not, and who is only named (facts 3 to 5, 13, 19). */
export function riyadhParties({ row }: Ground): readonly Party[] {
  const party = (
    name: Name,
    index: number,
    words: Pick<Party, 'name' | 'shortName' | 'role'>,
    ...aliases: readonly string[]
  ): Party => ({
    ...row(name),
    ...words,
    aliases: Object.fromEntries(aliases.map((alias) => [alias, true as const])),
    memberOf: {},
    rank: rankOf(index),
  });
  return [
    party('russia', 0, { name: 'Russia', shortName: '', role: 'principal' }),
    party(
      'unitedStates',
      1,
      { name: 'United States', shortName: 'US', role: 'principal' },
      'Washington',
    ),
    party('ukraine', 2, { name: 'Ukraine', shortName: '', role: 'affected' }),
    party('europeanUnion', 3, { name: 'European Union', shortName: 'EU', role: 'affected' }),
    party('nato', 4, { name: 'NATO', shortName: '', role: 'referenced' }),
  ];
}

/** Each of them with the post that the report gives; for Lavrov it gives none. */
export function riyadhPersons({ ids, row }: Ground): readonly Person[] {
  const person = (key: Name, name: string, partyId: string, title: string): Person => ({
    ...row(key),
    name,
    posts: asMap([{ title, partyId, from: unknownDate, to: unknownDate }]),
    note: '',
  });
  return [
    person('putin', 'Putin', ids.russia, posts.putin),
    person('lavrov', 'Lavrov', ids.russia, posts.lavrov),
    person('ushakov', 'Ushakov', ids.russia, posts.ushakov),
    person('trump', 'Trump', ids.unitedStates, posts.trump),
    person('rubio', 'Rubio', ids.unitedStates, posts.rubio),
    person('waltz', 'Waltz', ids.unitedStates, posts.waltz),
    person('witkoff', 'Witkoff', ids.unitedStates, posts.witkoff),
  ];
}

/** As of the day of the meeting. */
export const posts = {
  putin: 'President',
  lavrov: '',
  ushakov: 'Top foreign-policy aide to Putin',
  trump: 'President',
  rubio: 'Secretary of State',
  waltz: 'National security adviser',
  witkoff: 'Special envoy for the Middle East',
} as const;
