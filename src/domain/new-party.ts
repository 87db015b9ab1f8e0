import type { Party } from './party.ts';
import type { Given } from './row.ts';

export function newParty(
  fields: Pick<Party, 'name' | 'rank'> & Partial<Given<Party>>,
): Given<Party> {
  return { shortName: '', role: 'principal', aliases: {}, memberOf: {}, ...fields };
}
