import { msg } from '@lingui/core/macro';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { PartyId, PersonId } from './id.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { Stance } from './stance.ts';
import type { ClaimMode } from './understanding.ts';

/** Offsets into the whole text in UTF-16 units; the end is not part of it. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

export const suggestionKindLabels = {
  position: msg`Position`,
  understanding: msg`Understanding`,
  step: msg`Next step`,
  meeting: msg`Meeting`,
} as const;
export type SuggestionKind = keyof typeof suggestionKindLabels;

export const cueLabels = {
  speech: msg`Says so`,
  stance: msg`Sounds like a stance`,
  agreement: msg`Speaks of an agreement`,
  hedge: msg`Hedges it`,
  negation: msg`Negates it`,
  'follow-up': msg`Something is to follow`,
  condition: msg`Makes it depend on something`,
  meeting: msg`Speaks of a meeting`,
  belief: msg`Is about another side’s mind`,
} as const;
export type CueKind = keyof typeof cueLabels;

/** Words that led to a suggestion. */
export interface Cue extends WordRange {
  readonly kind: CueKind;
}

/** What is known when a text is read. Rows that are deleted are passed over. */
export interface SuggestionContext {
  readonly parties: readonly Party[];
  readonly persons: readonly Person[];
  /** When the text was published: what "on Tuesday" is worked out from, if it is one day. */
  readonly published: FuzzyDate;
  /** BCP 47 tag; blank or absent: not recorded. Only English is read. */
  readonly language?: string;
}

/** The words that name who speaks; in an earlier sentence where it was carried over. */
export interface SuggestedSpeaker extends WordRange {
  readonly words: string;
  readonly personId: PersonId | null;
  /** Several persons can be meant: ask. */
  readonly personCandidates: readonly PersonId[];
  readonly isCarried: boolean;
  /** The source's own wording of the attribution. */
  readonly attribution: WordRange;
}

/** The range holds the date's words; in an earlier sentence where it was carried over. */
export interface SuggestedDate extends WordRange {
  readonly date: FuzzyDate;
  /** Worked out from the day of publication. */
  readonly isDerived: boolean;
  readonly isCarried: boolean;
}

export interface StanceCue {
  readonly value: Stance;
  readonly cue: WordRange;
}

export interface FirmnessCue {
  readonly value: 'red-line' | 'reaffirmed';
  readonly cue: WordRange;
}

export interface ModeCue {
  readonly value: ClaimMode;
  readonly cue: WordRange;
}

/** One way to take a passage: as which record, whose it is then, and the day that counts for it. */
interface SuggestionReading {
  readonly kind: SuggestionKind;
  readonly partyId: PartyId | null;
  /** Several parties can be meant: ask. */
  readonly partyCandidates: readonly PartyId[];
  /** Of a step or a meeting: when it is to be. Otherwise: when it was said. */
  readonly date: SuggestedDate | null;
}

/**
 * A passage that may be worth a record. Only an offer: a person decides whether it is one and what it
 * says. The range is that of its sentence or sentences.
 */
export interface Suggestion extends WordRange, SuggestionReading {
  /** What else it can be. */
  readonly others: readonly SuggestionReading[];
  /** The words without the attribution, as far as it stands at their start or end. */
  readonly statement: WordRange;
  /** What stands in quotation marks, without the marks. */
  readonly quotes: readonly WordRange[];
  readonly speaker: SuggestedSpeaker | null;
  /** The party that speaks, beyond doubt: on whose account it is. */
  readonly tellerId: PartyId | null;
  /** All parties that the words name beyond doubt. */
  readonly parties: readonly PartyId[];
  /** The speaker speaks of another side's mind: never that side's position. */
  readonly isAboutAnother: boolean;
  /** Sign of a stance, to be shown with its words; a person chooses. */
  readonly stance: StanceCue | null;
  readonly firmness: FirmnessCue | null;
  /** Of an understanding. */
  readonly mode: ModeCue | null;
  /** The clause that it depends on. */
  readonly condition: WordRange | null;
  /** In the order of the text. */
  readonly cues: readonly Cue[];
}
