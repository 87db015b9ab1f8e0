import { dayAt } from './date.ts';
import type { PartyId } from './id.ts';
import { postOn } from './post-on-day.ts';
import { isInstitution, isPersonalPost } from './suggestion-post.ts';
import type { Mention } from './suggestion-name.ts';
import type { Speech } from './suggestion-speech.ts';
import type {
  SuggestedDate,
  SuggestedSpeaker,
  SuggestionContext,
  WordRange,
} from './suggestion.ts';

/** Who speaks and for whom, as far as it is certain. */
export interface Voice {
  readonly speaker: SuggestedSpeaker | null;
  readonly partyId: PartyId | null;
  readonly partyCandidates: readonly PartyId[];
  readonly date: SuggestedDate | null;
}

/** A speaker named in a text, whom "he" can mean a little later. */
export interface CarriedVoice extends Voice {
  readonly speaker: SuggestedSpeaker;
  /** The number of the paragraph in which they were named. */
  readonly paragraph: number;
  /** The number of the paragraph in which the date of their words was named. */
  readonly dateParagraph: number;
}

export const nobody: Voice = { speaker: null, partyId: null, partyCandidates: [], date: null };

/**
 * The voice that a sentence names: a person known here, or words alone; the party by the person's post,
 * else by the words ("Borea's envoy").
 * @param mentions of the sentence; all ranges are in the whole text
 */
export function namedVoice(
  text: string,
  who: WordRange,
  attribution: WordRange,
  mentions: readonly Mention[],
  context: SuggestionContext,
): Omit<Voice, 'date'> & { readonly speaker: SuggestedSpeaker } {
  const within = mentions.filter(({ start, end }) => start >= who.start && end <= who.end);
  const persons = [...new Set(within.flatMap(({ personIds }) => personIds))];
  const isOne = persons.length === 1;
  const personId = (isOne ? persons[0] : null) ?? null;
  const parties = partiesOf(text, who, within, personId, context);
  const isCertain = parties.length === 1;
  return {
    speaker: {
      ...who,
      words: text.slice(who.start, who.end),
      personId,
      personCandidates: isOne ? [] : persons,
      isCarried: false,
      attribution,
    },
    partyId: (isCertain ? parties[0] : null) ?? null,
    partyCandidates: isCertain ? [] : parties,
  };
}

/** What is carried over to a sentence that says "he added", or goes on quoting. */
export function carriedVoice(from: CarriedVoice, attribution: WordRange): Voice {
  const { speaker, partyId, partyCandidates, date } = from;
  return {
    speaker: { ...speaker, isCarried: true, attribution },
    partyId,
    partyCandidates,
    date: date && { ...date, isCarried: true },
  };
}

/** Who is named again goes on speaking on the same day, unless another is said. */
export function namedAgain<V extends Voice>(voice: V, from: CarriedVoice | null): V {
  const isSame =
    voice.speaker?.personId != null && voice.speaker.personId === from?.speaker.personId;
  return voice.date === null && isSame && from.date !== null
    ? { ...voice, date: { ...from.date, isCarried: true } }
    : voice;
}

/** Whether "the minister" can be the one who was named: their words or posts say so. "He" always can, "they" never. */
export function canMean(
  text: string,
  { who }: Speech,
  offset: number,
  { speaker }: CarriedVoice,
  { persons }: SuggestionContext,
): boolean {
  const words = text.slice(offset + who.start, offset + who.end).toLowerCase();
  if (words === 'they') return false;
  if (words === 'he' || words === 'she') return isPerson(speaker);
  const post = words.split(' ').at(-1) ?? words;
  const person = persons.find(({ id }) => id === speaker.personId);
  const titles = Object.values(person?.posts ?? {}).map((held) => held?.title ?? '');
  return [speaker.words, ...titles].some((title) => title.toLowerCase().includes(post));
}

/** Not an office, nor a party: someone with a name or a post of their own. */
function isPerson({ personId, personCandidates, words }: SuggestedSpeaker): boolean {
  if (personId !== null || personCandidates.length > 0) return true;
  if (isInstitution(words)) return false;
  return isPersonalPost(words) || /\p{Lu}\p{L}+ \p{Lu}/u.test(words.replace(/^The /, ''));
}

function partiesOf(
  text: string,
  who: WordRange,
  mentions: readonly Mention[],
  personId: string | null,
  { persons, published }: SuggestionContext,
): readonly PartyId[] {
  const person = persons.find(({ id }) => id === personId);
  const held = person && postOn(person, dayAt(published))?.post.partyId;
  if (held) return [held];
  // "Borea's envoy to Aldria" speaks for Borea.
  const own = mentions.filter(
    ({ start, partyIds }) =>
      partyIds.length > 0 &&
      !/\b(?:to|in|with|on|at) (?:the )?$/.test(text.slice(who.start, start)),
  );
  return [...new Set(own.flatMap(({ partyIds }) => partyIds))];
}
