import { foldText } from '#domain/fold-text.ts';
import { isWordUnit } from '#domain/word-unit.ts';
import UFuzzy from '@leeoniya/ufuzzy';
import type { Entry } from './entry.ts';

/** Words in any order and script, each with one slip of the finger. */
const strict = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});

/**
 * The entries that match, best first: how well the words fit, then how near the entry is to where the user
 * stands and how often and lately it was used (`usedness`, 0 to 1).
 */
export function rank(
  entries: readonly Entry[],
  typed: string,
  usedness: (id: string) => number,
): readonly Entry[] {
  const query = foldText(typed).trim();
  const bias = (entry: Entry) => entry.nearness * 0.3 + usedness(entry.id) * 0.5;
  if (query === '') return best(entries.map((entry) => ({ entry, score: bias(entry) })));
  const haystack = entries.map(wordsOf);
  const fits = new Map(matching(haystack, query).map((each) => [each.index, each.fit]));
  const scored = entries.flatMap((entry, index) => {
    const fit = fits.get(index) ?? (entry.isLoose ? looseFit(entry, query) : 0);
    return fit === 0 ? [] : [{ entry, score: fit + bias(entry) }];
  });
  return best(scored);
}

/** Folded once: a negotiation may have thousands, which are ranked with every key. */
function wordsOf(entry: Entry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { label, detail, also = '' } = entry;
  const words = `${foldText(label)} ${foldedDetail(detail)} ${foldText(also)}`.trim();
  folded.set(entry, words);
  return words;
}

/** Many belong to the same. */
function foldedDetail(detail: string): string {
  const known = details.get(detail);
  if (known !== undefined) return known;
  const words = foldText(detail);
  if (details.size > 1000) details.clear();
  details.set(detail, words);
  return words;
}

const folded = new WeakMap<Entry, string>();
const details = new Map<string, string>();

function best(scored: readonly { readonly entry: Entry; readonly score: number }[]) {
  return scored.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry);
}

interface Match {
  readonly index: number;
  /** Above 0; 3 for what is the very words. */
  readonly fit: number;
}

function matching(haystack: readonly string[], query: string): readonly Match[] {
  const [indexes] = strict.search(haystack as string[], query, 3, 0);
  const words = query.split(/\s+/);
  return (indexes ?? []).map((index) => ({ index, fit: fitOf(haystack[index] ?? '', words) }));
}

/** Each word counts by where it stands: at the very start, at the start of a word, within one, not as typed. */
function fitOf(text: string, words: readonly string[]): number {
  let sum = 0;
  let length = words.length - 1;
  for (const word of words) {
    let at = text.indexOf(word);
    sum += at === 0 ? 1 : at === -1 ? 0.3 : 0.5;
    while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at = text.indexOf(word, at + 1);
    if (at > 0) sum += 0.3;
    length += word.length;
  }
  return (sum / words.length) * 2 + Math.min(1, length / Math.max(1, text.length));
}

/** The letters in their order, from the start of words: "nm" finds "New meeting". 0: not found. */
function looseFit(entry: Entry, query: string): number {
  const label = foldText(entry.label);
  const letters = Array.from(query.replaceAll(/\s/g, ''));
  const starts = label
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.charAt(0))
    .join('');
  if (starts.startsWith(letters.join(''))) return 1;
  const pattern = letters.map((letter) => escaped(letter)).join('.*');
  return letters.length > 2 && new RegExp(`\\b${pattern}`, 'u').test(label) ? 0.2 : 0;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
