import type { LedgerName, TableName } from './book.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { changeSchema } from './change-schema.ts';
import { issueSchema } from './issue-schema.ts';
import { meetingSchema } from './meeting-schema.ts';
import { negotiationSchema } from './negotiation-schema.ts';
import { stepSchema } from './next-step-schema.ts';
import { noteSchema } from './note-schema.ts';
import { overruledSchema } from './overruled-schema.ts';
import { packageSchema } from './package-schema.ts';
import { partySchema } from './party-schema.ts';
import { personSchema } from './person-schema.ts';
import { pointMatchSchema } from './point-match-schema.ts';
import { positionSchema } from './position-schema.ts';
import { quoteSchema } from './quote-schema.ts';
import { readoutSchema } from './readout-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { sourceTextSchema } from './source-text-schema.ts';
import { textDraftSchema } from './text-draft-schema.ts';
import { tombstoneSchema } from './tombstone-schema.ts';
import { trackSchema } from './track-schema.ts';
import { understandingSchema } from './understanding-schema.ts';

/** What a row of each table must look like, in the order of `tableNames`. */
export const schemas = {
  negotiations: negotiationSchema,
  tracks: trackSchema,
  issues: issueSchema,
  parties: partySchema,
  persons: personSchema,
  sources: sourceSchema,
  sourceTexts: sourceTextSchema,
  positions: positionSchema,
  understandings: understandingSchema,
  packages: packageSchema,
  meetings: meetingSchema,
  readouts: readoutSchema,
  steps: stepSchema,
  notes: noteSchema,
  assessments: assessmentSchema,
  pointMatches: pointMatchSchema,
  textDrafts: textDraftSchema,
  quotes: quoteSchema,
} as const satisfies Readonly<Record<TableName, unknown>>;

/** What an entry of each ledger must look like. */
const ledgerSchemas = {
  tombstones: tombstoneSchema,
  overruled: overruledSchema,
  changes: changeSchema,
} as const satisfies Readonly<Record<LedgerName, unknown>>;

/** All that a file may hold, by table. */
export const fileSchemas = { ...schemas, ...ledgerSchemas } as const;
