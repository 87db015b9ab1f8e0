import type { Anchor } from './anchor.ts';
import type { PassageNames } from './capture-start.ts';
import { unknownDate, type FuzzyDate } from './fuzzy-date.ts';
import type { PartyId, SourceId } from './id.ts';
import { unknownSpeaker, type PositionEntry } from './position-entry.ts';
import { statementOf, wordingOf } from './quoted-wording.ts';
import type { CueKind } from './suggestion.ts';
import type { Stance } from './stance.ts';
import type { ClaimMode } from './understanding.ts';
import type { Wording } from './wording.ts';

/** The passage of a source from which a record is logged. */
export interface PassageStart {
  readonly quote: Anchor & { readonly sourceId: SourceId };
  readonly names: PassageNames;
  readonly language: string;
  /** Where a person took up a suggestion. */
  readonly suggested?: SuggestedStart | undefined;
}

/** What a suggestion adds to its passage. A stance and a mode are offered beside the form, never filled in. */
export interface SuggestedStart {
  readonly statement: string;
  readonly wording: Wording;
  /** A speaker who is no person on record. */
  readonly speakerWords: string;
  readonly attributionWords: string;
  readonly date: FuzzyDate | null;
  readonly dateWords: string;
  /** Worked out from the day of publication. */
  readonly isDateDerived: boolean;
  /** When it was said; else when it is to be. */
  readonly isDateOfSaying: boolean;
  readonly stance: { readonly value: Stance; readonly words: string } | null;
  readonly condition: string;
  readonly parties: readonly PartyId[];
  /** The party that speaks: on whose account it is. */
  readonly tellerId: PartyId | null;
  /** What led to it, in the order of the text. */
  readonly cues: readonly { readonly kind: CueKind; readonly words: string }[];
  readonly mode: { readonly value: ClaimMode; readonly words: string } | null;
}

/**
 * What an entry holds of a passage: its words, its source, the wording, and whom it names beyond doubt.
 * Never a stance; never the party of the entry before, since the passage may speak of another.
 */
export function entryOfPassage(begin: PositionEntry, passage: PassageStart): PositionEntry {
  const { quote, names, language, suggested } = passage;
  const statement = suggested?.statement ?? statementOf(quote.exact);
  return {
    ...begin,
    statement: statementOf(statement),
    wording: suggested?.wording ?? wordingOf(statement, quote.exact),
    language,
    sourceId: quote.sourceId,
    partyId: names.partyId,
    saidBy: {
      ...unknownSpeaker,
      personId: names.speakerId,
      words: names.speakerId === null ? (suggested?.speakerWords ?? '') : '',
    },
    date: (suggested?.isDateOfSaying ? suggested.date : null) ?? unknownDate,
    attributionWords: suggested?.attributionWords ?? '',
  };
}
