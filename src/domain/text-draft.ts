import type { FuzzyDate } from './fuzzy-date.ts';
import type { IssueId, MeetingId, PartyId, SourceId } from './id.ts';
import type { Row } from './row.ts';

/** A version of an issue's common text, kept when it was on the table. Its text never changes. */
export interface TextDraft extends Row {
  readonly issueId: IssueId;
  /** "Rev. 2", "Chair's text"; may be blank. */
  readonly label: string;
  readonly text: string;
  readonly date: FuzzyDate;
  /** Who tabled it; null: not recorded. */
  readonly proposedById: PartyId | null;
  readonly meetingId: MeetingId | null;
  readonly sourceId: SourceId | null;
}
