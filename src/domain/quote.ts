import type { SourceId } from './id.ts';
import type { Row } from './row.ts';

/** Tables whose rows can rest on a passage. */
export const quotedTables = [
  'positions',
  'understandings',
  'steps',
  'meetings',
  'readouts',
  'notes',
  'textDrafts',
] as const;
export type QuotedTable = (typeof quotedTables)[number];

/**
 * The passage of a source that a record rests on, anchored as in the W3C Web Annotation model: by exact
 * text with what stands before and after it, and by offsets into the source's text (UTF-16 units).
 */
export interface Quote extends Row {
  readonly sourceId: SourceId;
  readonly exact: string;
  /** Up to 64 characters before and after; they decide between repeated phrases. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly aboutTable: QuotedTable;
  readonly aboutId: string;
  /** For a position: its issue at the time of quoting (positions are reached by issue); else null. */
  readonly aboutIssueId: string | null;
  /** For an understanding: the side whose claim rests on the passage; else null. */
  readonly aboutPartyId: string | null;
}
