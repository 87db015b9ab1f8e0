import type { PartyId } from './id.ts';
import type { FoundCue } from './suggestion-cue.ts';
import type { Mention } from './suggestion-name.ts';
import type { Voice } from './suggestion-speaker.ts';
import type { Speech } from './suggestion-speech.ts';
import { isHeldBySubject } from './suggestion-stance.ts';
import type { WordRange } from './suggestion.ts';

/** Whose position a sentence tells, and who is to do what it announces. */
export interface Holder {
  readonly partyId: PartyId | null;
  readonly partyCandidates: readonly PartyId[];
  /** The party that the deed is expected of. */
  readonly doerId: PartyId | null;
  /** The holder is named right before the words of the stance. */
  readonly isSubject: boolean;
  readonly isAboutAnother: boolean;
  /** The words about another side's mind. */
  readonly belief: WordRange | null;
}

export function holderOf(
  { words }: { readonly words: string },
  speech: Speech | null,
  voice: Voice,
  mentions: readonly Mention[],
  cues: readonly FoundCue[],
): Holder {
  const outside = mentions.filter(
    ({ start, end }) => speech === null || end <= speech.who.start || start >= speech.who.end,
  );
  const doerId = doerOf(words, outside, mentions, cues, voice);
  const own = { partyId: voice.partyId, partyCandidates: voice.partyCandidates };
  const belief = beliefOf(words, outside, voice);
  if (belief !== null) return { ...own, doerId, isSubject: false, isAboutAnother: true, belief };
  const rest = { doerId, isAboutAnother: false, belief: null };
  const subject = subjectOf(
    words,
    outside,
    cues.filter((cue) => isHeldBySubject(words, cue)),
  );
  if (subject === null) return { ...own, ...rest, isSubject: false };
  const [only, ...more] = subject.partyIds;
  if (only === undefined || more.length > 0)
    return { partyId: null, partyCandidates: subject.partyIds, ...rest, isSubject: true };
  const voices = voice.partyId === null ? voice.partyCandidates : [voice.partyId];
  // One side tells what another holds: whose position it is to be, a person decides.
  const isOther = voices.length > 0 && !voices.includes(only);
  return isOther
    ? { partyId: null, partyCandidates: [only, ...voices], ...rest, isSubject: true }
    : { partyId: only, partyCandidates: [], ...rest, isSubject: true };
}

const aside =
  /^(?:['’]s? )?(?:(?:foreign |defen[cs]e )?(?:ministry|government|delegation|side|leadership|officials?|negotiators?))?[ ,]*(?:(?:has|have|had|is|was|also|firmly|strongly|flatly|again|still|now|itself|fully|would|will|does|did|said it|says it|on \p{L}+day|yesterday),? ?)*$/u;

/** The party named right before one of these words. */
function subjectOf(
  words: string,
  mentions: readonly Mention[],
  places: readonly WordRange[],
): Mention | null {
  for (const place of places) {
    const subject = mentions.findLast(
      ({ partyIds, end }) =>
        partyIds.length > 0 && end <= place.start && aside.test(words.slice(end, place.start)),
    );
    if (subject !== undefined) return subject;
  }
  return null;
}

function doerOf(
  words: string,
  outside: readonly Mention[],
  mentions: readonly Mention[],
  cues: readonly FoundCue[],
  voice: Voice,
): PartyId | null {
  const deeds = cues.filter(({ sense }) => sense === 'deed');
  const subject = subjectOf(words, outside, deeds) ?? subjectOf(words, mentions, deeds);
  if (subject !== null) return (subject.partyIds.length === 1 ? subject.partyIds[0] : null) ?? null;
  const isWe = deeds.some(({ start }) => /\bwe (?:\p{L}+ )?$/iu.test(words.slice(0, start)));
  return isWe ? voice.partyId : null;
}

const mind =
  /^(?: (?:now|better|fully|clearly|already|also|has|have|had|come to|begun to|is|does|did|not|really|still))* (understands?|understood|understanding|knows?|knew|thinks?|believes?|wants?|wishes|reali[sz]e[sd]?|fears?|feels?|hopes?|aware|sees|recogni[sz]es that|seeks|intends|is afraid)(?!\p{L})/u;

/** "Borea now understands …", told by anyone but Borea. */
function beliefOf(words: string, mentions: readonly Mention[], voice: Voice): WordRange | null {
  if (voice.speaker === null) return null;
  for (const { partyIds, start, end } of mentions) {
    const [only] = partyIds;
    const found = mind.exec(words.slice(end, end + 80));
    if (only === undefined || found === null) continue;
    if (voice.partyId !== only) return { start, end: end + found[0].length };
  }
  return null;
}
