import { nearParts, nearWord, type Span } from './near-word.ts';
import { isWordUnit } from './word-unit.ts';

/** Every word that stands in some texts, so that a word spelled wrong is looked for among words and not in all texts. */
export interface Vocabulary {
  /** Takes note of a folded text's words. */
  readonly add: (folded: string) => void;
  /** What stands in the texts and is near to a folded word; of many the first ones. Null: the word is too short to tell. */
  readonly near: (word: string) => readonly string[] | null;
}

const longest = 40;
const mostNear = 24;

export function makeVocabulary(): Vocabulary {
  const words = new Set<string>();
  let joined = '';
  let joinedSize = 0;
  return {
    add(folded) {
      let start = -1;
      for (let at = 0; at <= folded.length; at += 1) {
        const isWord = at < folded.length && isWordUnit(folded.charCodeAt(at));
        if (isWord && start === -1) start = at;
        if (isWord || start === -1) continue;
        const length = at - start;
        if (length > 2 && length <= longest) words.add(folded.slice(start, at));
        start = -1;
      }
    },
    near(word) {
      const find = nearWord(word);
      if (!find) return null;
      if (joinedSize !== words.size) joined = ` ${Array.from(words).join(' \n ')} `;
      joinedSize = words.size;
      const found = new Set<string>();
      for (const part of nearParts(word)) {
        for (let at = joined.indexOf(part); at !== -1 && found.size < mostNear;) {
          const end = ends(joined, at);
          addAll(found, joined.slice(joined.lastIndexOf('\n', at) + 1, end), find);
          at = joined.indexOf(part, end);
        }
      }
      return Array.from(found).filter((each) => each !== '');
    },
  };
}

/** Where a line ends. */
function ends(joined: string, at: number): number {
  const end = joined.indexOf('\n', at);
  return end === -1 ? joined.length : end;
}

/** What of a word is near. */
function addAll(found: Set<string>, line: string, find: (folded: string) => Span | null): void {
  let rest = line;
  for (let span = find(rest); span; span = find(rest)) {
    found.add(rest.slice(span[0], span[1]).trim());
    rest = rest.slice(Math.max(span[1], span[0] + 1));
  }
}
