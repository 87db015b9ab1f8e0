import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AttributionLink, AttributionRole } from './attribution.ts';
import { formatDate } from './format-date.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';

export interface SentencePart {
  readonly role: AttributionRole;
  readonly message: MessageDescriptor;
}

interface Names {
  readonly persons: ReadonlyMap<string, Pick<Person, 'name'>>;
  readonly parties: ReadonlyMap<string, Pick<Party, 'name'>>;
  readonly locale: string;
}

/**
 * The chain in words, from who holds them to who logged them: "said by Ana Ruiz, foreign minister",
 * "on behalf of Aldria", "citing … (undated)", "told to …". Join with commas. Whoever said it is always
 * named, if only as "speaker unknown"; other links of which nothing is recorded are left out.
 */
export function attributionSentence(
  chain: readonly AttributionLink[],
  names: Names,
): readonly SentencePart[] {
  const parts = chain.flatMap((link): readonly SentencePart[] => {
    const who = nameOf(link, names);
    const message = who === null ? messageWithoutName(link, names) : messageFor(link, who, names);
    return message === null ? [] : [{ role: link.role, message }];
  });
  if (chain.some(({ role }) => role === 'said-by')) return parts;
  return [{ role: 'said-by', message: msg`speaker unknown` }, ...parts];
}

function messageFor(link: AttributionLink, who: string, { locale }: Names): MessageDescriptor {
  const date = formatDate(link.date, locale);
  switch (link.role) {
    case 'said-by':
      return msg`said by ${who}`;
    case 'on-behalf-of':
      return msg`on behalf of ${who}`;
    case 'citing':
      return date === null ? msg`citing ${who} (undated)` : msg`citing ${who} (${date})`;
    case 'told-to':
      return msg`told to ${who}`;
    case 'reported-by':
      return msg`reported by ${who}`;
    case 'published-by':
      return msg`published by ${who}`;
  }
}

function messageWithoutName(link: AttributionLink, { locale }: Names): MessageDescriptor | null {
  if (link.role === 'said-by') return msg`speaker unknown`;
  if (link.role !== 'citing') return null;
  const date = formatDate(link.date, locale);
  return date === null
    ? msg`citing an earlier statement (undated)`
    : msg`citing an earlier statement (${date})`;
}

/** Person and post, else party, else the source's words; of a record that is gone, what the link itself keeps. */
function nameOf(link: AttributionLink, { persons, parties }: Names): string | null {
  const person = link.personId === null ? undefined : persons.get(link.personId)?.name;
  const party = link.partyId === null ? undefined : parties.get(link.partyId)?.name;
  const name = [person, link.words, party].find((text) => text?.trim());
  const named = [name, link.post].filter((text) => text?.trim());
  return named.length === 0 ? null : named.join(', ');
}
