import { resolveName } from './alias.ts';
import { pairedBrackets } from './brackets.ts';
import type { PartyId } from './id.ts';
import type { Party } from './party.ts';

/** Who is named before a colon: "Aldria" in [Aldria: text]. */
export interface Proposer {
  /** As the text has it. */
  readonly name: string;
  /** None: no party of this name here. Several: the name is ambiguous. */
  readonly partyIds: readonly PartyId[];
}

/** One wording that a bracket offers. Several in one bracket are parted by a slash. */
export interface Alternative {
  readonly proposers: readonly Proposer[];
  readonly parts: readonly TextPart[];
}

interface Bracket {
  readonly alternatives: readonly Alternative[];
}

export type TextPart = string | Bracket;

type NamedParty = Pick<Party, 'id' | 'name' | 'shortName' | 'aliases' | 'deleted'>;

/**
 * A common text with its [brackets] read as negotiators write them: `[Aldria, Borea: text]` names who
 * proposes, `[alt a / alt b]` parts alternatives, and both go together. A bracket without its partner
 * is plain text; what is nested deeper than people read is left as it is.
 */
export function parseCommonText(text: string, parties: readonly NamedParty[]): readonly TextPart[] {
  const pairs = pairsOf(text);
  let next = 0;
  return partsBetween(0, text.length, 0);

  function partsBetween(start: number, end: number, depth: number): readonly TextPart[] {
    const parts: TextPart[] = [];
    let at = start;
    for (let pair = pairs[next]; pair !== undefined && pair[0] < end; pair = pairs[next]) {
      next += 1;
      const [open, close] = pair;
      if (open < at) continue;
      if (open > at) parts.push(text.slice(at, open));
      if (depth < deepest) {
        const inner = partsBetween(open + 1, close, depth + 1);
        parts.push({ alternatives: alternativesOf(inner, parties) });
      } else parts.push(text.slice(open, close + 1));
      at = close + 1;
    }
    if (end > at) parts.push(text.slice(at, end));
    return parts;
  }
}

/** Which alternatives each proposer stands behind, in the order of first mention; null: nobody is named. */
export function proposalsBy(parts: readonly TextPart[]): readonly {
  readonly proposer: Proposer | null;
  readonly alternatives: readonly Alternative[];
}[] {
  const groups = new Map<string, { proposer: Proposer | null; alternatives: Alternative[] }>();
  for (const alternative of alternativesIn(parts)) {
    const named = alternative.proposers.length === 0 ? [null] : alternative.proposers;
    for (const proposer of named) {
      const key = proposer === null ? '' : proposer.partyIds.join() || `?${proposer.name}`;
      const group = groups.get(key);
      if (group) group.alternatives.push(alternative);
      else groups.set(key, { proposer, alternatives: [alternative] });
    }
  }
  return Array.from(groups.values()).toSorted(
    (a, b) => Number(a.proposer === null) - Number(b.proposer === null),
  );
}

/** The words of parts, brackets included, without the names of who proposes them. */
export function wordsOf(parts: readonly TextPart[]): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : `[${part.alternatives.map((each) => wordsOf(each.parts).trim()).join(' / ')}]`,
    )
    .join('');
}

const deepest = 12;

function alternativesIn(parts: readonly TextPart[]): readonly Alternative[] {
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? []
      : part.alternatives.flatMap((each) => [each, ...alternativesIn(each.parts)]),
  );
}

/** Where each bracket opens and closes, in the order in which they open. */
function pairsOf(text: string): readonly (readonly [open: number, close: number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [at, opens] of pairedBrackets(text)) {
    if (opens) open.push(at);
    else pairs.push([open.pop() ?? at, at]);
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

function alternativesOf(
  parts: readonly TextPart[],
  parties: readonly NamedParty[],
): readonly Alternative[] {
  const slash = slashOf(parts);
  const rows: TextPart[][] = [[]];
  for (const part of parts) {
    const pieces = typeof part === 'string' ? part.split(slash) : [part];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) rows.push([]);
      if (piece !== '') rows.at(-1)?.push(piece);
    }
  }
  return rows.map((row) => withProposers(row, parties));
}

/** A slash between spaces parts alternatives; one between single words does where the bracket holds nothing else. */
function slashOf(parts: readonly TextPart[]): RegExp {
  const [only] = parts;
  const isWords =
    parts.length === 1 && typeof only === 'string' && /^[^\s/]+(?:\/[^\s/]+)+$/u.test(only.trim());
  return isWords && only.trim().toLowerCase() !== 'and/or' ? /\//u : /\s\/\s|\s\/$|^\/\s/u;
}

/** "Aldria, Borea:" at the beginning names proposers, if it reads like names and not like a sentence. */
function withProposers(parts: readonly TextPart[], parties: readonly NamedParty[]): Alternative {
  const [first, ...others] = parts;
  const match = typeof first === 'string' ? /^\s*([^:\n]{1,120}?)\s*:(?=\s|$)/u.exec(first) : null;
  if (typeof first !== 'string' || !match) return { proposers: [], parts };
  const proposers = namesIn(match[1] ?? '', parties);
  if (proposers === null) return { proposers: [], parts };
  const rest = first.slice(match[0].length);
  return { proposers, parts: rest === '' ? others : [rest, ...others] };
}

function namesIn(words: string, parties: readonly NamedParty[]): readonly Proposer[] | null {
  const whole = proposerOf(words, parties);
  if (whole.partyIds.length > 0) return [whole];
  const names = words.split(/\s*[,;،、&+]\s*|\s+and\s+/u).filter((name) => name !== '');
  const proposers = names.map((name) => proposerOf(name, parties));
  const isKnown = proposers.some(({ partyIds }) => partyIds.length > 0);
  return isKnown || (names.length > 0 && names.every(readsLikeName)) ? proposers : null;
}

function proposerOf(name: string, parties: readonly NamedParty[]): Proposer {
  const found = resolveName(name, parties, []);
  const named = found.kind === 'one' ? [found.named] : found.kind === 'many' ? found.named : [];
  return {
    name: name.trim(),
    partyIds: named.flatMap((each) => (each.kind === 'party' ? [each.id] : [])),
  };
}

/** Up to four words, the first with a capital (or in a script that has none), no digits. */
function readsLikeName(name: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) && !/\d/.test(name) && name.split(/\s+/).length <= 4;
}
