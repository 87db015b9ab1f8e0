/**
 * Finds a folded word where one letter of it is wrong, missing, too many, or two are swapped.
 * Short words must match whole ones. Null for those too short to tell: fewer than four letters, in Chinese
 * and the like three.
 */
export function nearWord(word: string): ((folded: string) => Span | null) | null {
  const least = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) ? 3 : 4;
  if (word.length < least) return null;
  // Without its first letter: that one may be wrong or missing.
  const rest = word.length > least ? word.slice(1) : null;
  const isLong = word.length > 5 || least === 3;
  const pattern = nearPattern(word, isLong);
  const fits = (folded: string, at: number) =>
    isLong || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ');
  const parts = nearParts(word);
  return (folded) => {
    if (!parts.some((part) => folded.includes(part))) return null;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) {
      if (fits(folded, found.index)) return [found.index, found.index + found[0].length];
      pattern.lastIndex = found.index + 1;
    }
    if (rest === null) return null;
    for (let at = folded.indexOf(rest); at !== -1; at = folded.indexOf(rest, at + 1)) {
      if (fits(folded, at)) return [at, at + rest.length];
      if (fits(folded, at - 1)) return [at - 1, at + rest.length];
    }
    return null;
  };
}

/**
 * In whatever is near to a word at least one of these stands: one wrong letter leaves one of its halves as it
 * is, unless it is the swapping of the two letters where they meet.
 */
export function nearParts(word: string): readonly string[] {
  const half = Math.floor(word.length / 2);
  const [before, after] = [word.slice(0, half), word.slice(half)];
  return [before, after, before.slice(0, -1) + after.charAt(0) + before.slice(-1) + after.slice(1)];
}

export type Span = readonly [start: number, end: number];

/** The first letter is right in all of them: by it the rest of a long text is passed over quickly. */
function nearPattern(word: string, isLong: boolean): RegExp {
  const letters = Array.from(word.slice(1));
  const ways: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const before = escaped(letters.slice(0, index));
    const after = escaped(letters.slice(index + 1));
    const isLast = index === letters.length - 1;
    // Wrong or missing; the last one may be anything at all.
    ways.push(isLast && isLong ? before : `${before}[^\\n]?${after}`);
    ways.push(`${before}[^\\n]${escaped([letter])}${after}`);
    const next = letters[index + 1];
    if (next !== undefined)
      ways.push(`${before}${escaped([next, letter, ...letters.slice(index + 2)])}`);
  }
  const whole = `${escaped([word.charAt(0)])}(?:${ways.join('|')})`;
  return isLong ? new RegExp(whole, 'g') : new RegExp(`${whole}(?![\\p{L}\\p{N}])`, 'gu');
}

function escaped(letters: readonly string[]): string {
  return letters.join('').replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
