import { statementOf } from './quoted-wording.ts';

const longest = 120;

/** A title to begin with: the passage's words on one line, cut at a word where they are many. */
export function passageTitle(exact: string): string {
  const words = statementOf(exact).replaceAll(/\s+/g, ' ');
  if (words.length <= longest) return words.replace(/[.。]$/, '');
  const cut = words.slice(0, longest);
  const at = cut.lastIndexOf(' ');
  return `${(at > longest / 2 ? cut.slice(0, at) : cut).trimEnd()}…`;
}
