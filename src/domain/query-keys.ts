import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { tableNames, type TableName } from './book.ts';
import { firmnesses } from './firmness.ts';
import { issueStatuses } from './issue.ts';
import { meetingStatuses } from './meeting.ts';
import { stepStatuses } from './next-step.ts';
import { stances } from './stance.ts';
import { trackStatuses } from './track.ts';
import { derivedUnderstandingStatuses, setUnderstandingStatuses } from './understanding.ts';

/** What a query can filter by, in the order in which it is offered, and what each asks. */
export const queryKeys = {
  kind: msg`What it is`,
  party: msg`Whose it is, or who takes part`,
  stance: msg`Stance of a position`,
  firmness: msg`Firmness of a position`,
  since: msg`Not before a day, a month or a year`,
  until: msg`Not after a day, a month or a year`,
  has: msg`What is recorded of it`,
  status: msg`Status`,
  track: msg`Track that it belongs to`,
  negotiation: msg`Negotiation that it belongs to`,
  person: msg`Who said it, or was there`,
  owner: msg`Who owns a step`,
  tag: msg`Tag`,
  marking: msg`Marking`,
} as const satisfies Readonly<Record<string, MessageDescriptor>>;

export type QueryKey = keyof typeof queryKeys;

export function isQueryKey(key: string): key is QueryKey {
  return Object.hasOwn(queryKeys, key);
}

/** The word for each kind of record that is searched. */
export const kindTables = {
  position: 'positions',
  issue: 'issues',
  meeting: 'meetings',
  step: 'steps',
  understanding: 'understandings',
  source: 'sources',
  text: 'sourceTexts',
  person: 'persons',
  party: 'parties',
  track: 'tracks',
  negotiation: 'negotiations',
  readout: 'readouts',
  package: 'packages',
  draft: 'textDrafts',
  note: 'notes',
  assessment: 'assessments',
} as const satisfies Readonly<Record<string, TableName>>;

export type SearchedTable = (typeof kindTables)[keyof typeof kindTables];

export const searchedTables: ReadonlySet<TableName> = new Set(Object.values(kindTables));

/** What others belong to comes first. */
export const searchedInOrder: readonly TableName[] = tableNames.filter((table) =>
  searchedTables.has(table),
);

export const hasValues = [
  'condition',
  'source',
  'date',
  'issue',
  'person',
  'original',
  'text',
  'owner',
  'place',
  'tag',
  'marking',
] as const;
export type HasValue = (typeof hasValues)[number];

/** Values that are the same everywhere; of the other keys they come from what is recorded. */
export const fixedValues: Readonly<Partial<Record<QueryKey, readonly string[]>>> = {
  kind: Object.keys(kindTables),
  stance: stances,
  firmness: firmnesses,
  has: hasValues,
  status: [
    ...new Set<string>([
      ...trackStatuses,
      ...issueStatuses,
      ...meetingStatuses,
      ...stepStatuses,
      ...derivedUnderstandingStatuses,
      ...setUnderstandingStatuses,
    ]),
  ],
};
