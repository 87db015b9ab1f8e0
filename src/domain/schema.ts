import {
  array,
  config,
  enum as oneOf,
  maxLength,
  number,
  object,
  record,
  regex,
  string,
  literal,
} from 'zod/mini';

// Zod's compiled parsers probe `new Function`, which the content security policy forbids.
config({ jitless: true });

/** Any text up to a megabyte; blank is allowed, and means "not recorded". */
export const text = string().check(maxLength(1_048_576));

/** A client-made UUID (version 7 for ours; any UUID is read). */
export const uuid = string().check(
  regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

/** Fractional-indexing key: sorts as a string, ties are broken by id. */
export const rank = string().check(regex(/^[A-Za-z0-9]{1,500}$/));

/** A set kept as a map, so that two copies merge member by member. */
export const setOf = () => record(uuid, literal(true));

export const epochMilliseconds = number();

export { array, object, oneOf, record };
