import type { Assessment } from './assessment.ts';
import type { Change } from './change.ts';
import type { Issue } from './issue.ts';
import type { Meeting } from './meeting.ts';
import type { Negotiation } from './negotiation.ts';
import type { NextStep } from './next-step.ts';
import type { Note } from './note.ts';
import type { Overruled } from './overruled.ts';
import type { Package } from './package.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';
import type { PointMatch } from './point-match.ts';
import type { Position } from './position.ts';
import type { Quote } from './quote.ts';
import type { Readout } from './readout.ts';
import type { SourceText } from './source-text.ts';
import type { Source } from './source.ts';
import type { TextDraft } from './text-draft.ts';
import type { Tombstone } from './tombstone.ts';
import type { Track } from './track.ts';
import type { Understanding } from './understanding.ts';

/** Each noun's rows, by the name of their table. */
export interface Rows {
  negotiations: Negotiation;
  tracks: Track;
  issues: Issue;
  parties: Party;
  persons: Person;
  sources: Source;
  sourceTexts: SourceText;
  positions: Position;
  understandings: Understanding;
  packages: Package;
  meetings: Meeting;
  readouts: Readout;
  steps: NextStep;
  notes: Note;
  assessments: Assessment;
  pointMatches: PointMatch;
  textDrafts: TextDraft;
  quotes: Quote;
}

export type TableName = keyof Rows;

/** All of one or more negotiations: what a file holds. Rows in any order. */
export type Book = { readonly [T in TableName]: readonly Rows[T][] } & {
  readonly [T in LedgerName]: readonly Ledger[T][];
};

/** What stands beside the rows and is only ever added to. */
interface Ledger {
  tombstones: Tombstone;
  overruled: Overruled;
  changes: Change;
}

export type LedgerName = keyof Ledger;

export const ledgerNames = [
  'tombstones',
  'overruled',
  'changes',
] as const satisfies readonly LedgerName[];

/** In the order in which files list them: what is pointed at comes before what points. */
export const tableNames = [
  'negotiations',
  'tracks',
  'issues',
  'parties',
  'persons',
  'sources',
  'sourceTexts',
  'positions',
  'understandings',
  'packages',
  'meetings',
  'readouts',
  'steps',
  'notes',
  'assessments',
  'pointMatches',
  'textDrafts',
  'quotes',
] as const satisfies readonly TableName[];

export const emptyBook: Book = {
  negotiations: [],
  tracks: [],
  issues: [],
  parties: [],
  persons: [],
  sources: [],
  sourceTexts: [],
  positions: [],
  understandings: [],
  packages: [],
  meetings: [],
  readouts: [],
  steps: [],
  notes: [],
  assessments: [],
  pointMatches: [],
  textDrafts: [],
  quotes: [],
  tombstones: [],
  overruled: [],
  changes: [],
};
