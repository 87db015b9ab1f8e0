import type { SearchDoc } from './search-doc.ts';

/**
 * Which records are to be found: neither deleted nor standing on something deleted, in a negotiation that
 * is there. What a record points at and is missing does not hide it.
 */
export function makeVisibility(docs: readonly SearchDoc[], places: ReadonlyMap<string, number>) {
  let known: boolean[] | null = null;
  return {
    get(): readonly boolean[] {
      known ??= visibleOf(docs, places);
      return known;
    },
    forget() {
      known = null;
    },
    /** To be told when a record came to stand at a place, and which one stood there before. */
    placed(place: number, before: SearchDoc | undefined) {
      const doc = docs[place];
      if (!known || !doc) return;
      const isAsBefore =
        before !== undefined &&
        before.isDeleted === doc.isDeleted &&
        before.standsOn.join() === doc.standsOn.join();
      if (isAsBefore) return;
      // Nothing stands on a position but what is written about it.
      if (before === undefined && doc.table === 'positions')
        known[place] = isVisible(doc, (id) => {
          const at = places.get(id);
          return at === undefined ? null : known?.[at] === true;
        });
      else known = null;
    },
  };
}

function visibleOf(docs: readonly SearchDoc[], places: ReadonlyMap<string, number>): boolean[] {
  const states: (boolean | undefined)[] = docs.map(() => undefined);
  const at = (place: number): boolean => {
    const known = states[place];
    const doc = docs[place];
    if (known !== undefined || !doc) return known === true;
    states[place] = false; // until it is known: what stands on itself is not to be found
    const state = isVisible(doc, (id) => {
      const ground = places.get(id);
      return ground === undefined ? null : at(ground);
    });
    states[place] = state;
    return state;
  };
  return docs.map((_, place) => at(place));
}

/** @param groundIsVisible null: it is missing */
function isVisible(doc: SearchDoc, groundIsVisible: (id: string) => boolean | null): boolean {
  if (doc.isDeleted) return false;
  if (doc.id !== doc.negotiationId && groundIsVisible(doc.negotiationId) !== true) return false;
  return doc.standsOn.every((id) => groundIsVisible(id) !== false);
}
