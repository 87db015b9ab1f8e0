import { msg } from '@lingui/core/macro';
import { enum as oneOf, literal, object, record, type infer as Infer } from 'zod/mini';
import type { PartyId } from './id.ts';
import { rowShape, type Row } from './row.ts';
import { rank, setOf, text } from './schema.ts';

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

export const partySchema = object({
  ...rowShape,
  name: text,
  shortName: text,
  role: oneOf(partyRoles),
  /** Other names under which sources speak of it (a capital, an adjective). */
  aliases: record(text, literal(true)),
  /** The blocs that it is a member of: party ids. */
  memberOf: setOf(),
  rank,
});

/** A state, organisation or group that holds positions, at the table or not. */
export interface Party extends Row, Readonly<Omit<Infer<typeof partySchema>, keyof Row>> {
  readonly id: PartyId;
}

const rolesAtTheTable: ReadonlySet<PartyRole> = new Set(['principal', 'mediator', 'host']);

/** Parties not at the table stand apart: guarantors, observers, the affected, the referenced. */
export function isAtTheTable(party: Pick<Party, 'role'>): boolean {
  return rolesAtTheTable.has(party.role);
}
