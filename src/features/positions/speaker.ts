import type { AttributionLink, AttributionRole } from '#domain/attribution.ts';
import type { Party } from '#domain/party.ts';
import type { Person } from '#domain/person.ts';
import type { Position } from '#domain/position.ts';

interface People {
  readonly persons: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
}

/** Who said it, as far as the chain tells; null: nobody is named. */
export function speakerOf({ chain }: Pick<Position, 'chain'>, people: People): string | null {
  return firstNamed(chain, ['said-by'], people);
}

/** Whose word it is where its own side did not say it; null: nobody is named. */
export function tellerOf({ chain }: Pick<Position, 'chain'>, people: People): string | null {
  return firstNamed(chain, ['said-by', 'on-behalf-of', 'reported-by', 'published-by'], people);
}

function firstNamed(
  chain: readonly AttributionLink[],
  roles: readonly AttributionRole[],
  people: People,
): string | null {
  for (const role of roles) {
    for (const link of chain) {
      const name = link.role === role ? nameIn(link, people) : null;
      if (name !== null) return name;
    }
  }
  return null;
}

/** Whom a link of the chain stands for, by person, else the source's words, party or post; null: nobody. */
export function nameIn(link: AttributionLink, { persons, parties }: People): string | null {
  const person = link.personId === null ? undefined : persons.get(link.personId)?.name;
  const party = link.partyId === null ? undefined : parties.get(link.partyId)?.name;
  return [person, link.words, party, link.post].find((name) => name?.trim()) ?? null;
}
