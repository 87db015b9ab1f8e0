import { foldText } from './fold-text.ts';

/** What differs in more than this part of its letters was not meant. */
const mostApart = 0.5;
const longest = 40;

/** Values by how few letters they are from what was typed; those that are not like it stay in their order, after them. */
export function nearestFirst(values: readonly string[], typed: string): readonly string[] {
  const wanted = Array.from(foldText(typed).trim()).slice(0, longest);
  if (wanted.length === 0) return values;
  return values
    .map((value) => ({ value, apart: apartFrom(wanted, value) }))
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ value }) => value);
}

/** Of a name of several words the nearest one counts, a little less than the whole. */
function apartFrom(wanted: readonly string[], value: string): number {
  const whole = foldText(value).trim().replace(/:$/, '');
  const words = whole.split(/[\s_-]+/);
  const parts = words.length > 1 ? words : [];
  const ratios = [whole, ...parts].map((each, place) => {
    const letters = Array.from(each).slice(0, longest);
    return lettersApart(wanted, letters) / Math.max(wanted.length, letters.length) + (place && 0.1);
  });
  const least = Math.min(...ratios);
  return least > mostApart ? 1 : least;
}

/** Letters wrong, missing, too many, or swapped with their neighbour (optimal string alignment). */
function lettersApart(a: readonly string[], b: readonly string[]): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
