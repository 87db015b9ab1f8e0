import { foldText } from './fold-text.ts';
import type { PartyId, PersonId } from './id.ts';
import type { SuggestionContext, WordRange } from './suggestion.ts';

/** Words that name parties or persons known here; several of either: which one is not certain. */
export interface Mention extends WordRange {
  readonly partyIds: readonly PartyId[];
  readonly personIds: readonly PersonId[];
}

/** The names known in a context found in a text, the longest first where several begin at one place. */
export function mentionsIn(text: string, context: SuggestionContext): readonly Mention[] {
  const { pattern, named } = namesOf(context);
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => {
    const known = isWritten(words) ? named.get(keyOf(words)) : undefined;
    return known === undefined
      ? []
      : [
          {
            start: index,
            end: index + words.length,
            partyIds: [...known.parties],
            personIds: [...known.persons],
          },
        ];
  }).flat();
}

interface Named {
  readonly parties: Set<PartyId>;
  readonly persons: Set<PersonId>;
}

interface Names {
  readonly pattern: RegExp | null;
  readonly named: ReadonlyMap<string, Named>;
}

/** A long text is asked about paragraph by paragraph, with one context. */
const kept = new WeakMap<SuggestionContext, Names>();

function namesOf(context: SuggestionContext): Names {
  const known = kept.get(context);
  if (known !== undefined) return known;
  const names = readNames(context);
  kept.set(context, names);
  return names;
}

function readNames({ parties, persons }: SuggestionContext): Names {
  const named = new Map<string, Named>();
  const written = new Set<string>();
  const add = (name: string): Named => {
    const key = keyOf(name);
    const entry = named.get(key) ?? { parties: new Set(), persons: new Set() };
    named.set(key, entry);
    written.add(name);
    if (isLong(name)) written.add(foldText(name));
    return entry;
  };
  for (const party of parties) {
    if (party.deleted) continue;
    for (const name of [party.name, party.shortName, ...Object.keys(party.aliases)])
      for (const form of formsOf(name)) add(form).parties.add(party.id);
  }
  for (const person of persons) {
    if (person.deleted) continue;
    for (const name of [person.name.trim(), surnameOf(person.name)])
      if (name.length > 1) add(name).persons.add(person.id);
  }
  const choices = [...written].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern =
    choices.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return { pattern, named };
}

/** A name, and what its people are called where that is plain: Aldria, Aldrian, Aldrians. */
function formsOf(name: string): readonly string[] {
  const plain = name.trim();
  if (plain.length < 2) return [];
  const bare = plain.replace(/^the (?=\p{Lu})/iu, '');
  return /^\p{Lu}\p{Ll}+[aeio]a$/u.test(bare) ? [bare, `${bare}n`, `${bare}ns`] : [bare];
}

function surnameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return last.length > 2 ? last : '';
}

/** "us" is not the US, nor "may" a Ms May: a name begins with a capital, and a short one is written as recorded. */
function isWritten(words: string): boolean {
  const first = words.charAt(0);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

function isLong(name: string): boolean {
  return name.length > 3;
}

function keyOf(name: string): string {
  const plain = name.replaceAll(/\s+/g, ' ');
  return isLong(plain) ? foldText(plain) : plain;
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/g, '\\s+');
}
