import { foldText } from './fold-text.ts';
import type { PartyId, PersonId } from './id.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';

type Named =
  | { readonly kind: 'party'; readonly id: PartyId }
  | { readonly kind: 'person'; readonly id: PersonId };

/** Whom words name: one, several (then a person is asked), or nobody on record. */
export type Resolved =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly named: Named }
  | { readonly kind: 'many'; readonly named: readonly Named[] };

type NamedParty = Pick<Party, 'id' | 'name' | 'shortName' | 'aliases' | 'deleted'>;
type NamedPerson = Pick<Person, 'id' | 'name' | 'deleted'>;

/** Whom words name when they are a name and nothing else. Two bearers of one name: many. */
export function resolveName(
  words: string,
  parties: readonly NamedParty[],
  persons: readonly NamedPerson[],
): Resolved {
  const wanted = fold(words);
  const bearers = namesOf(parties, persons).filter(({ name }) => name === wanted);
  return resolved(bearers.map(({ named }) => named));
}

/**
 * Whom a text names, each once, in the order of first mention: names, short names and aliases at word
 * boundaries, the longest at each place. A mention with several bearers gives all of them.
 */
export function mentionsIn(
  text: string,
  parties: readonly NamedParty[],
  persons: readonly NamedPerson[],
): readonly Resolved[] {
  const folded = fold(text);
  const names = namesOf(parties, persons).toSorted((a, b) => b.name.length - a.name.length);
  const taken: { readonly start: number; readonly end: number; readonly names: Named[] }[] = [];
  for (const { name, named } of names) {
    for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!isWhole(folded, at, end)) continue;
      const same = taken.find((each) => each.start === at && each.end === end);
      if (same) same.names.push(named);
      else if (!taken.some((each) => at < each.end && end > each.start)) {
        taken.push({ start: at, end, names: [named] });
      }
    }
  }
  const found = taken.toSorted((a, b) => a.start - b.start).map((each) => resolved(each.names));
  const seen = new Set<string>();
  return found.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

function resolved(all: readonly Named[]): Resolved {
  const [first, ...others] = all.filter(
    (named, index) => all.findIndex(({ id }) => id === named.id) === index,
  );
  if (!first) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'one', named: first }
    : { kind: 'many', named: [first, ...others] };
}

/** All names by which parties and persons are known; a person by the family name too. */
function namesOf(parties: readonly NamedParty[], persons: readonly NamedPerson[]) {
  const ofParties = parties
    .filter(({ deleted }) => !deleted)
    .flatMap(({ id, name, shortName, aliases }) =>
      [name, shortName, ...Object.keys(aliases)].map((each) => ({
        name: fold(each),
        named: { kind: 'party', id } as const,
      })),
    );
  const ofPersons = persons
    .filter(({ deleted }) => !deleted)
    .flatMap(({ id, name }) =>
      [name, familyName(name)].map((each) => ({
        name: fold(each),
        named: { kind: 'person', id } as const,
      })),
    );
  return [...ofParties, ...ofPersons].filter(({ name }) => name !== '');
}

/** The last word of a name of several; blank where it is too short to tell. */
function familyName(name: string): string {
  const last = name.trim().split(/\s+/).slice(1).at(-1) ?? '';
  return last.length < 3 ? '' : last;
}

function fold(text: string): string {
  return foldText(text).replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim();
}

/** In scripts without spaces between words every place is a boundary. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const wordSign = /[\p{L}\p{N}\p{M}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (unspaced.test(before) || unspaced.test(after)) return true;
  return !(wordSign.test(before) && wordSign.test(after));
}
