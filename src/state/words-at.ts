import type { Passage } from '#domain/source-paragraphs.ts';

/** `?at=` of a source's text: the places of words in it, such as `120-128,150-156`; null: none. */
export function wordsAt(places: readonly (readonly [start: number, end: number])[]): string | null {
  return places.length === 0 ? null : places.map(([start, end]) => `${start}-${end}`).join();
}

/** The places that `?at=` names and a text of this length has, in order; malformed ones are left out. */
export function readWordsAt(at: string | null, length: number): readonly Passage[] {
  return (at ?? '')
    .split(',')
    .flatMap((each) => {
      const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(each) ?? [];
      return start === undefined ? [] : [{ start: Number(start), end: Number(end) }];
    })
    .filter(({ start, end }) => start < end && end <= length)
    .toSorted((a, b) => a.start - b.start);
}
