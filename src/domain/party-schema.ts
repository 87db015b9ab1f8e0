import { enum as oneOf, literal, object, record } from 'zod/mini';
import { partyRoles } from './party.ts';
import { rowShape } from './row-schema.ts';
import { rank, setOf, text } from './schema.ts';

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
