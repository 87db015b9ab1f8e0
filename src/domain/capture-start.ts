import { mentionsIn } from './alias.ts';
import { dayAt } from './date.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { PartyId, PersonId } from './id.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import { postOn } from './post-on-day.ts';

/** Who a passage is about, as far as its words say. What stays open is asked, never guessed. */
export interface PassageNames {
  readonly partyId: PartyId | null;
  readonly speakerId: PersonId | null;
  /** Parties to choose from where the words leave it open. */
  readonly partyChoices: readonly PartyId[];
  readonly speakerChoices: readonly PersonId[];
}

/**
 * The one person named in the passage or its sentence is the speaker, and the party whose post that
 * person held then the holder; without a person, the one party named. Several, or an ambiguous name: asked.
 * @param texts the passage, then its sentence, then its paragraph; the first that names someone counts,
 * the paragraph only for asking
 */
export function namesFor(
  texts: { readonly passage: string; readonly sentence: string; readonly paragraph: string },
  parties: readonly Party[],
  persons: readonly Person[],
  published: FuzzyDate,
): PassageNames {
  const near = namedIn(texts.sentence, parties, persons);
  const own = namedIn(texts.passage, parties, persons);
  const [speaker, ...otherSpeakers] = near.persons;
  const person = otherSpeakers.length === 0 ? persons.find(({ id }) => id === speaker) : undefined;
  const speakerId = person?.id ?? null;
  const wide = namedIn(texts.paragraph, parties, persons);
  const speakerChoices =
    speakerId === null ? (near.persons.length > 0 ? near.persons : wide.persons) : [];
  const post = person && postOn(person, dayAt(published))?.post;
  if (post && post.partyId !== null && parties.some(({ id }) => id === post.partyId)) {
    return { partyId: post.partyId, speakerId, partyChoices: [], speakerChoices };
  }
  const choices = near.parties.length > 0 ? near.parties : own.parties;
  const [only] = choices;
  if (only !== undefined && choices.length === 1) {
    return { partyId: only, speakerId, partyChoices: [], speakerChoices };
  }
  const partyChoices = choices.length > 1 ? choices : wide.parties;
  return { partyId: null, speakerId, partyChoices, speakerChoices };
}

/** Every party and person that a text may name. */
function namedIn(text: string, parties: readonly Party[], persons: readonly Person[]) {
  const named = mentionsIn(text, parties, persons).flatMap((each) =>
    each.kind === 'none' ? [] : each.kind === 'one' ? [each.named] : each.named,
  );
  const ids = (kind: 'party' | 'person') => [
    ...new Set(named.filter((each) => each.kind === kind).map(({ id }) => id)),
  ];
  return {
    parties: ids('party') as readonly PartyId[],
    persons: ids('person') as readonly PersonId[],
  };
}
