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
  readonly owners: readonly string[];
  readonly due: FuzzyDate;
  readonly status: MeetingStatus;
  readonly date: FuzzyDate;
  readonly place: string;
  readonly note: string;
}

/** Words from the passage, parties that its words name beyond doubt; nothing else. */
export function formOf(passage: PassageStart, trackId: string): CaptureForm {
  const { names, quote } = passage;
  const named =
    names.partyId === null && names.speakerId === null
      ? names.partyChoices
      : names.partyId === null
        ? []
        : [names.partyId];
  return {
    title: passageTitle(quote.exact),
    text: statementOf(quote.exact),
    trackId,
    sides: named,
    claimedBy: names.partyId ?? '',
    mode: '',
    owners: names.partyId === null ? [] : [names.partyId],
    due: unknownDate,
    status: 'mooted',
    date: unknownDate,
    place: '',
    note: '',
  };
}
