import type { SearchIndex } from './search-index.ts';

/** Looks for a folded word in all texts, or in fewer where a part of the word was looked for before. */
export interface Narrowing {
  /** The places of the texts that it stands in. */
  readonly placesOf: (word: string) => readonly number[];
  /** All of them and perhaps others: of what is known already. Null: nothing is. */
  readonly among: (word: string) => readonly number[] | null;
}

interface Known {
  readonly word: string;
  readonly places: readonly number[];
}

/** While a word is typed, what has all of it is among what had the word so far: only that is looked through again. */
export function makeNarrowing({ folded, version }: SearchIndex): Narrowing {
  /** Each stands in the next one. */
  let typed: Known[] = [];
  let ofVersion = version();
  const upTo = (word: string): number => {
    if (ofVersion !== version()) typed = [];
    ofVersion = version();
    return typed.findLastIndex((known) => word.includes(known.word));
  };
  return {
    placesOf(word) {
      const last = upTo(word);
      const known = typed[last];
      typed.length = last + 1;
      if (known?.word === word) return known.places;
      const places = known
        ? known.places.filter((place) => folded[place]?.includes(word))
        : placesIn(folded, word);
      typed.push({ word, places });
      return places;
    },
    among: (word) => typed[upTo(word)]?.places ?? null,
  };
}

function placesIn(folded: readonly string[], word: string): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < folded.length; place += 1)
    if (folded[place]?.includes(word)) places.push(place);
  return places;
}
