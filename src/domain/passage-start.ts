import type { Anchor } from './anchor.ts';
import type { PassageNames } from './capture-start.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { unknownDate } from './fuzzy-date.ts';
import type { SourceId } from './id.ts';
import { blankEntry, unknownSpeaker, type PositionEntry } from './position-entry.ts';
import { statementOf, wordingOf } from './quoted-wording.ts';

/** The passage of a source from which a position is logged. */
export interface PassageStart {
  readonly quote: Anchor & { readonly sourceId: SourceId };
  readonly names: PassageNames;
  readonly language: string;
  /** When it was said, where a person has taken that over from a suggestion; else unknown. */
  readonly date?: FuzzyDate | undefined;
  /** The source's own wording of who said it. */
  readonly attributionWords?: string | undefined;
}

/**
 * What an entry holds of a passage: its words, its source, the wording, and whom it names beyond doubt.
 * Never a stance; never the party of the entry before, since the passage may speak of another.
 */
export function entryOfPassage(begin: PositionEntry, passage: PassageStart): PositionEntry {
  const { quote, names, language } = passage;
  const statement = statementOf(quote.exact);
  return {
    ...begin,
    statement,
    wording: wordingOf(statement, quote.exact),
    language,
    sourceId: quote.sourceId,
    partyId: names.partyId,
    saidBy: { ...unknownSpeaker, personId: names.speakerId },
    date: passage.date ?? unknownDate,
    attributionWords: passage.attributionWords ?? blankEntry.attributionWords,
  };
}
