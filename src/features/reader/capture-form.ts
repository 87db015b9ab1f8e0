import { unknownDate, type FuzzyDate } from '#domain/fuzzy-date.ts';
import type { MeetingStatus } from '#domain/meeting.ts';
import type { PassageStart } from '#domain/passage-start.ts';
import { passageTitle } from '#domain/passage-title.ts';
import { statementOf } from '#domain/quoted-wording.ts';
import type { ClaimMode } from '#domain/understanding.ts';

/** What the short forms hold; each kind uses its part. */
export interface CaptureForm {
  readonly title: string;
  readonly text: string;
  readonly trackId: string;
  readonly sides: readonly string[];
  /** The side whose claim rests on the passage; blank: none recorded. */
  readonly claimedBy: string;
  readonly mode: ClaimMode | '';
  /** The person whose words the claim is; blank: not recorded. */
  readonly saidBy: string;
  /** When the claim was made. */
  readonly saidOn: FuzzyDate;
  readonly owners: readonly string[];
  /** The party on whose account a step is expected; blank: none named. */
  readonly accordingTo: string;
  /** Who says so for that party, in words. */
  readonly accordingToWords: string;
  readonly due: FuzzyDate;
  readonly status: MeetingStatus;
  readonly date: FuzzyDate;
  readonly place: string;
  readonly note: string;
}

/**
 * Words from the passage, and parties that its words name beyond doubt: the speaker's party is whose
 * account it is; only without a speaker is the party named the one that is to act. A suggestion tells
 * the two apart by itself.
 */
export function formOf(passage: PassageStart, trackId: string, speaker = ''): CaptureForm {
  const { names, quote, suggested } = passage;
  const { partyId, speakerId } = names;
  const teller = suggested ? suggested.tellerId : speakerId === null ? null : partyId;
  const told = teller ?? '';
  const acting = partyId !== null && (suggested || speakerId === null) ? [partyId] : [];
  const when = (suggested?.isDateOfSaying === false ? suggested.date : null) ?? unknownDate;
  return {
    title: passageTitle(suggested?.statement ?? quote.exact),
    text: statementOf(suggested?.statement ?? quote.exact),
    trackId,
    sides: [...new Set([...(suggested?.parties ?? acting), ...(told === '' ? [] : [told])])],
    claimedBy: told,
    mode: '',
    saidBy: speakerId ?? '',
    saidOn: (suggested?.isDateOfSaying ? suggested.date : null) ?? unknownDate,
    owners: acting,
    accordingTo: told,
    accordingToWords: speaker || (suggested?.speakerWords ?? ''),
    due: when,
    status: 'mooted',
    date: when,
    place: '',
    note: '',
  };
}
