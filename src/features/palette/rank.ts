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

export interface Found {
  /** The best of them, best first. */
  readonly best: readonly Entry[];
  readonly count: number;
}

/** More are found by typing on. */
const most = 40;
/** Entries between two moments in which the work can pause. */
const atOnce = 200;

/**
 * The entries that match, best first: how well the words fit, then how near the entry is to where the user
 * stands and how often and lately it was used (`usedness`, 0 to 1). Pauses where it yields.
 */
export function* ranking(
  entries: readonly Entry[],
  typed: string,
  usedness: (id: string) => number,
): Generator<void, Found> {
  const query = foldText(typed).trim();
  const best: Scored[] = [];
  let count = 0;
  for (let from = 0; from < entries.length; from += atOnce) {
    const some = entries.slice(from, from + atOnce);
    const fits = query === '' ? some.map(() => 0) : fitsOf(some, query);
    for (const [index, entry] of some.entries()) {
      const fit = fits[index] ?? 0;
      if (query !== '' && fit === 0) continue;
      count += 1;
      keepBest(best, { entry, score: fit + entry.nearness * 0.3 + usedness(entry.id) * 0.5 });
    }
    yield;
  }
  return { best: best.map(({ entry }) => entry), count };
}

/** Makes all entries ready for the first key. */
export function* folding(entries: readonly Entry[]): Generator<void, void> {
  for (const [index, entry] of entries.entries()) {
    wordsOf(entry);
    if (index % atOnce === 0) yield;
  }
}

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** Of equal ones the earlier stays before the later. */
function keepBest(best: Scored[], next: Scored): void {
  if (best.length === most && next.score <= (best.at(-1)?.score ?? 0)) return;
  const place = best.findLastIndex(({ score }) => score >= next.score) + 1;
  best.splice(place, 0, next);
  if (best.length > most) best.pop();
}

/** How well each fits, 0: not at all. */
function fitsOf(entries: readonly Entry[], query: string): readonly number[] {
  const fits = new Map(
    matching(entries.map(wordsOf), query).map((each) => [each.index, each.fit] as const),
  );
  return entries.map(
    (entry, index) => fits.get(index) ?? (entry.isLoose ? looseFit(entry, query) : 0),
  );
}

/** Folded once: a negotiation may have thousands, which are ranked with every key. */
function wordsOf(entry: Entry): string {
  const known = words.get(entry);
  if (known !== undefined) return known;
  const { label, detail, also = '' } = entry;
  const all = `${foldedOnce(label)} ${foldedOnce(detail)} ${foldedOnce(also)}`.trim();
  words.set(entry, all);
  return all;
}

/** Entries are made anew each time that the palette opens, mostly of the same names. */
function foldedOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const now = foldText(text);
  if (folded.size > mostFolded) folded.clear();
  folded.set(text, now);
  return now;
}

const words = new WeakMap<Entry, string>();
const folded = new Map<string, string>();
const mostFolded = 50_000;

interface Match {
  readonly index: number;
  /** Above 0; 3 for what is the very words. */
  readonly fit: number;
}

function matching(haystack: readonly string[], query: string): readonly Match[] {
  const [indexes] = strict.search(haystack as string[], query, 3, 0);
  const parts = query.split(/\s+/);
  return (indexes ?? []).map((index) => ({ index, fit: fitOf(haystack[index] ?? '', parts) }));
}

/** Each word counts by where it stands: at the very start, at the start of a word, within one, not as typed. */
function fitOf(text: string, parts: readonly string[]): number {
  let sum = 0;
  let length = parts.length - 1;
  for (const word of parts) {
    let at = text.indexOf(word);
    sum += at === 0 ? 1 : at === -1 ? 0.3 : 0.5;
    while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at = text.indexOf(word, at + 1);
    if (at > 0) sum += 0.3;
    length += word.length;
  }
  return (sum / parts.length) * 2 + Math.min(1, length / Math.max(1, text.length));
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
