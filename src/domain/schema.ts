import {
  config,
  literal,
  maximum,
  maxLength,
  minimum,
  number,
  record,
  regex,
  string,
} from 'zod/mini';

// Zod's compiled parsers probe `new Function`, which the content security policy forbids.
config({ jitless: true });

/** Any text up to a megabyte; blank is allowed, and means "not recorded". */
export const text = string().check(maxLength(1_048_576));

/** A client-made UUID (version 7 for ours; any UUID is read). */
export const uuid = string().check(
  regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

/** Fractional-indexing key: sorts as a string, ties are broken by id. Its first letter tells how many digits its whole part has. */
export const rank = string().check(
  maxLength(500),
  regex(new RegExp(`^(?:${wholeParts()})(?:[0-9A-Za-z]*[1-9A-Za-z])?$`)),
);

/** A set kept as a map, so that two copies merge member by member. */
export const setOf = () => record(uuid, literal(true));

/** In epoch milliseconds: the years 1 to 9999, since no day can be told of a number beyond. */
export const instants = { first: -62_135_596_800_000, last: 253_402_300_799_999 } as const;

export const epochMilliseconds = number().check(minimum(instants.first), maximum(instants.last));

function wholeParts(): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const parts = letters.map((lower, index) => {
    const upper = String.fromCharCode('Z'.charCodeAt(0) - index);
    return `[${lower}${upper}][0-9A-Za-z]{${index + 1}}`;
  });
  return parts.join('|');
}
