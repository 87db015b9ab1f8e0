import { setOfIds } from './id.ts';
import type { Party } from './party.ts';
import { byRank } from './row.ts';
import { setPatch } from './set-patch.ts';

/** The blocs that a party is a member of. Their positions are shown beside its own and never inherited. */
export function blocsOf(
  party: Pick<Party, 'id' | 'memberOf'>,
  parties: readonly Party[],
): readonly Party[] {
  return parties
    .filter((bloc) => !bloc.deleted && bloc.id !== party.id && party.memberOf[bloc.id] === true)
    .toSorted(byRank);
}

/** The patch that makes a party a member of these blocs. Membership of a deleted one stays, for when that is undone. */
export function blocPatch(
  party: Pick<Party, 'id' | 'memberOf'>,
  parties: readonly Party[],
  blocs: readonly string[],
) {
  return setPatch('memberOf', setOfIds(blocsOf(party, parties).map(({ id }) => id)), blocs);
}

export function membersOfBloc(
  bloc: Pick<Party, 'id'>,
  parties: readonly Party[],
): readonly Party[] {
  return parties
    .filter((party) => !party.deleted && party.id !== bloc.id && party.memberOf[bloc.id] === true)
    .toSorted(byRank);
}

/** Whether a party would be a member of itself, at once or through other blocs. */
export function wouldCycleBlocs(
  parties: readonly Party[],
  memberId: string,
  blocId: string,
): boolean {
  const byId = new Map(parties.map((party) => [party.id as string, party]));
  const seen = new Set<string>();
  const toVisit = [blocId];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (id === memberId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    toVisit.push(...Object.keys(byId.get(id)?.memberOf ?? {}));
  }
  return false;
}
