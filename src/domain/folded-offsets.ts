import { foldsAsItStands } from './fold-text.ts';
import { foldedCharacter } from './folded-character.ts';

/** A text folded, and for each of the folded characters from where in the text it comes. */
export interface FoldedOffsets {
  readonly folded: string;
  /** Of every folded UTF-16 unit the offset in the text, one more for the end; null: they are the same. */
  readonly starts: readonly number[] | null;
}

/** For marking what was found: dear, so for what is shown alone. */
export function foldedOffsets(text: string): FoldedOffsets {
  if (foldsAsItStands.test(text)) return { folded: text.toLowerCase(), starts: null };
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = foldedCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) starts.push(at);
    folded += part;
    at += character.length;
  }
  starts.push(text.length);
  return { folded, starts };
}

/** A stretch of the folded text in the text itself, marks that follow its last letter included. */
export function unfolded(
  { starts }: FoldedOffsets,
  from: number,
  to: number,
): readonly [number, number] {
  if (starts === null) return [from, to];
  const start = starts[from] ?? 0;
  let end = to;
  // One character may have folded to several.
  while (end < starts.length - 1 && starts[end] === starts[end - 1]) end += 1;
  return [start, starts[end] ?? start];
}
