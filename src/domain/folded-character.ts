import { foldText } from './fold-text.ts';

/** Texts have few different characters. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** One code point, folded. */
export function foldedCharacter(character: string): string {
  const own = known.get(character);
  if (own !== undefined) return own;
  if (known.size >= mostKnown) known.clear();
  const folded = foldText(character);
  known.set(character, folded);
  return folded;
}
