import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { PartyId } from './id.ts';
import type { partySchema } from './party-schema.ts';
import type { Row } from './row.ts';

export const partyRoles = [
  'principal',
  'mediator',
  'host',
  'guarantor',
  'observer',
  'affected',
  'referenced',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const partyRoleLabels = {
  principal: msg`Principal`,
  mediator: msg`Mediator`,
  host: msg`Host`,
  guarantor: msg`Guarantor`,
  observer: msg`Observer`,
  affected: msg`Affected`,
  referenced: msg`Referenced`,
} as const;

/** A state, organisation or group that holds positions, at the table or not. */
export interface Party extends Row, Readonly<Omit<Infer<typeof partySchema>, keyof Row>> {
  readonly id: PartyId;
}

const rolesAtTheTable: ReadonlySet<PartyRole> = new Set(['principal', 'mediator', 'host']);

/** Parties not at the table stand apart: guarantors, observers, the affected, the referenced. */
export function isAtTheTable(party: Pick<Party, 'role'>): boolean {
  return rolesAtTheTable.has(party.role);
}
