import type { SearchIndex } from './search-index.ts';

/** The places of the texts that a folded word stands in. */
export type Narrowing = (word: string) => readonly number[];

/** While a word is typed, what has all of it is among what had the word so far: only that is looked through again. */
export function makeNarrowing(index: SearchIndex): Narrowing {
  let last: { readonly word: string; readonly version: number; readonly places: readonly number[] };
  last = { word: '', version: -1, places: [] };
  return (word) => {
    const { folded } = index;
    const version = index.version();
    const isNarrower = last.version === version && word.includes(last.word);
    const places = isNarrower
      ? last.places.filter((place) => folded[place]?.includes(word))
      : placesIn(folded, word);
    last = { word, version, places };
    return places;
  };
}

function placesIn(folded: readonly string[], word: string): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < folded.length; place += 1)
    if (folded[place]?.includes(word)) places.push(place);
  return places;
}
