import { assessmentSchema, type Assessment } from './assessment.ts';
import type { Change } from './change.ts';
import { issueSchema, type Issue } from './issue.ts';
import { meetingSchema, type Meeting } from './meeting.ts';
import { negotiationSchema, type Negotiation } from './negotiation.ts';
import { stepSchema, type NextStep } from './next-step.ts';
import { noteSchema, type Note } from './note.ts';
import { packageSchema, type Package } from './package.ts';
import { partySchema, type Party } from './party.ts';
import { personSchema, type Person } from './person.ts';
import { positionSchema, type Position } from './position.ts';
import { readoutSchema, type Readout } from './readout.ts';
import { sourceSchema, type Source } from './source.ts';
import { trackSchema, type Track } from './track.ts';
import { understandingSchema, type Understanding } from './understanding.ts';

/** Each noun's rows, by the name of their table. */
export interface Rows {
  negotiations: Negotiation;
  tracks: Track;
  issues: Issue;
  parties: Party;
  persons: Person;
  sources: Source;
  positions: Position;
  understandings: Understanding;
  packages: Package;
  meetings: Meeting;
  readouts: Readout;
  steps: NextStep;
  notes: Note;
  assessments: Assessment;
}

export type TableName = keyof Rows;

/** All of one or more negotiations: what a file holds. Rows in any order. */
export type Book = { readonly [T in TableName]: readonly Rows[T][] } & {
  readonly changes: readonly Change[];
};

/** In the order in which files list them: what is pointed at comes before what points. */
export const schemas = {
  negotiations: negotiationSchema,
  tracks: trackSchema,
  issues: issueSchema,
  parties: partySchema,
  persons: personSchema,
  sources: sourceSchema,
  positions: positionSchema,
  understandings: understandingSchema,
  packages: packageSchema,
  meetings: meetingSchema,
  readouts: readoutSchema,
  steps: stepSchema,
  notes: noteSchema,
  assessments: assessmentSchema,
} as const;

export const tableNames = Object.keys(schemas) as readonly TableName[];

export const emptyBook: Book = {
  negotiations: [],
  tracks: [],
  issues: [],
  parties: [],
  persons: [],
  sources: [],
  positions: [],
  understandings: [],
  packages: [],
  meetings: [],
  readouts: [],
  steps: [],
  notes: [],
  assessments: [],
  changes: [],
};
