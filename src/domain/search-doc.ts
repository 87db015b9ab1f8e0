import type { TableName } from './book.ts';
import type { Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import type { HasValue } from './query-keys.ts';

/** What searching keeps of a record: its words, and what filters ask of it. */
export interface SearchDoc {
  readonly table: TableName;
  readonly id: string;
  readonly negotiationId: string;
  /** By which people know it; blank where it has no words of its own but its text, as a position. */
  readonly title: string;
  /** All its other words, as they stand in it, one below the other. */
  readonly body: string;
  /** Ids of what it belongs to or is about. */
  readonly trackIds: readonly string[];
  readonly issueId: string | null;
  readonly meetingId: string | null;
  readonly sourceId: string | null;
  /** That it is bound into. */
  readonly packageId: string | null;
  /** Whose it is or who takes part: the holder of a position, the sides of an understanding. */
  readonly partyIds: readonly string[];
  readonly personIds: readonly string[];
  /** Of a step: parties and persons. */
  readonly ownerIds: readonly string[];
  readonly stance: string | null;
  readonly firmness: string | null;
  readonly status: string | null;
  readonly date: FuzzyDate | null;
  /** Days that it can mean; both null: none is known. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly has: readonly HasValue[];
  readonly tags: readonly string[];
  /** Its marks: the TLP mark and the label of the organisation's own. */
  readonly markings: readonly string[];
  readonly corrects: string | null;
  readonly isDeleted: boolean;
  /** Ids of what it cannot stand without. */
  readonly standsOn: readonly string[];
  /** When it was made, in epoch milliseconds. */
  readonly madeAt: number;
  /** The latest day that it can mean, else when it was made, in epoch milliseconds. */
  readonly time: number;
}
