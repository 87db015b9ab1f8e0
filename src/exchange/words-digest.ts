import { makeLineDigest, type LineDigest } from './line-digest.ts';
import type { FilePart } from './file-part.ts';

/**
 * Digests of a file's records by their words as they stand, which for a file that Parley wrote are its full
 * digests: nothing has to be written again to know them.
 */
export interface WordsDigest {
  readonly add: (part: FilePart, negotiationId: string) => Promise<unknown> | undefined;
  /** Of everything; null where records do not stand on lines of their own. */
  readonly whole: () => Promise<string | null>;
  /** Of one negotiation's records; null if it was not asked for. */
  readonly of: (negotiationId: string) => Promise<string> | null;
}

/** @param wanted negotiations of which a digest of their own is asked for */
export function makeWordsDigest(wanted: ReadonlySet<string>): WordsDigest {
  const whole = makeLineDigest();
  const parts = new Map<string, LineDigest>();
  for (const id of wanted) parts.set(id, makeLineDigest());
  let isByLine = true;
  return {
    add({ words }, negotiationId) {
      if (words === null) isByLine = false;
      if (words === null) return undefined;
      const part = parts.get(negotiationId)?.add(words);
      const all = whole.add(words);
      return part ? Promise.all([part, all]) : all;
    },
    whole: async () => (isByLine ? await whole.finish() : null),
    of: (negotiationId) => parts.get(negotiationId)?.finish() ?? null,
  };
}
