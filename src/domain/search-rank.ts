import type { TableName } from './book.ts';
import type { SearchDoc } from './search-doc.ts';
import { isWordUnit } from './word-unit.ts';

/** How well a record answers one word: higher is better. Whole words in a title come first. */
export function wordScore(folded: string, word: string, found: number, titleEnd: number): number {
  const at = startNear(folded, word, found);
  let score = 1;
  if (found < titleEnd) score += 8;
  if (at === 0 || at === titleEnd + 1) score += 4;
  if (isStart(folded, at)) {
    score += 3;
    if (isEnd(folded, at + word.length)) score += 2;
  }
  return score;
}

/** The most that one word alone gives to a record of a table, with all that decides besides. */
export function mostOfTable(table: TableName): number {
  return (withoutTitle.has(table) ? 10 : 18) + (weights[table] ?? 0) + 1 + 0.4;
}

const withoutTitle: ReadonlySet<TableName> = new Set<TableName>([
  'positions',
  'sourceTexts',
  'readouts',
  'notes',
  'assessments',
]);

/** A word's beginning may come later than the first place where its letters stand. */
function startNear(folded: string, word: string, found: number): number {
  let at = found;
  for (let tries = 0; tries < 4 && at !== -1; tries += 1) {
    if (isStart(folded, at)) return at;
    at = folded.indexOf(word, at + 1);
  }
  return found;
}

const aYear = 31_557_600_000;

/** What decides between records that answer equally well: what they are, how new and how short they are. */
export function docScore(doc: SearchDoc, length: number, now: number): number {
  const years = Math.max(0, now - doc.time) / aYear;
  return (weights[doc.table] ?? 0) + 1 / (1 + years) + shortness(length);
}

/** By steps of four times the length, so that among texts of a kind the newer one comes first. */
function shortness(length: number): number {
  const steps = Math.floor(Math.log2(Math.max(1, length / 400)) / 2);
  return 0.4 / (1 + steps);
}

/** More than `docScore` ever gives. */
export const mostOfDoc = 5;

const weights: Readonly<Partial<Record<TableName, number>>> = {
  parties: 3,
  persons: 3,
  negotiations: 3,
  tracks: 2.5,
  issues: 2,
  meetings: 1.5,
  understandings: 1.5,
  steps: 1.5,
  sources: 1.5,
  positions: 1,
  sourceTexts: -1,
};

function isStart(folded: string, at: number): boolean {
  return at === 0 || !isWordUnit(folded.charCodeAt(at - 1));
}

function isEnd(folded: string, at: number): boolean {
  return at === folded.length || !isWordUnit(folded.charCodeAt(at));
}
