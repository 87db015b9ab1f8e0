import type { Change } from './change.ts';

/** Gestures whose entries do not tell all that they wrote. */
const wholesale: ReadonlySet<Change['verb']> = new Set([
  'import',
  'open-example',
  'merge',
  'purge',
  'restore-point',
]);
/** A gesture of more entries than this: reading the negotiation anew is quicker. */
const manyEntries = 500;

/** Who follows the change log is to read the whole negotiation anew. */
export function isWholesale({ verb, entries }: Pick<Change, 'verb' | 'entries'>): boolean {
  return wholesale.has(verb) || entries.length > manyEntries;
}
