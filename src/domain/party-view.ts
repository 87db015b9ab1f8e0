import { msg } from '@lingui/core/macro';
import { grouped, type Group } from './grouped.ts';
import type { ListChoices, ListView } from './list-view.ts';
import { partyRoles, type Party } from './party.ts';

/** How parties can be shown. */
export const partyChoices = {
  usual: { order: msg`As arranged`, grouping: msg`No groups` },
  orders: { name: msg`By name` },
  groupings: { role: msg`By role` },
  columns: {
    shortName: msg`Short name`,
    role: msg`Role`,
    blocs: msg`Blocs`,
    aliases: msg`Other names`,
  },
} as const satisfies ListChoices;

/** Parties, which come in the user's order, in groups and in an order. A group's key: a role, "" for all. */
export function arrangedParties(
  parties: readonly Party[],
  { order, grouping }: Pick<ListView<typeof partyChoices>, 'order' | 'grouping'>,
  locale: string,
): readonly Group<Party>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = order === null ? parties : parties.toSorted((a, b) => compare(a.name, b.name));
  if (grouping === null) return [{ key: '', items: sorted }];
  return grouped(sorted, ({ role }) => role, partyRoles);
}
