import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TableName } from './book.ts';
import type { Change } from './change.ts';

/** What the activity can be narrowed to; each with the tables that belong to it. */
export const activityThings = {
  positions: ['positions'],
  tracks: ['tracks'],
  issues: ['issues'],
  parties: ['parties'],
  persons: ['persons'],
  meetings: ['meetings'],
  readouts: ['readouts', 'pointMatches'],
  understandings: ['understandings'],
  packages: ['packages'],
  steps: ['steps'],
  sources: ['sources', 'sourceTexts', 'quotes'],
  textDrafts: ['textDrafts'],
  notes: ['notes'],
  assessments: ['assessments'],
  negotiations: ['negotiations'],
} as const satisfies Readonly<Partial<Record<TableName, readonly TableName[]>>>;
export type ActivityThing = keyof typeof activityThings;

export const activityThingLabels: Readonly<Record<ActivityThing, MessageDescriptor>> = {
  positions: msg`Positions`,
  tracks: msg`Tracks`,
  issues: msg`Issues`,
  parties: msg`Parties`,
  persons: msg`Persons`,
  meetings: msg`Meetings`,
  readouts: msg`Readouts`,
  understandings: msg`Understandings`,
  packages: msg`Packages`,
  steps: msg`Next steps`,
  sources: msg`Sources`,
  textDrafts: msg`Drafts of texts`,
  notes: msg`Notes`,
  assessments: msg`Assessments`,
  negotiations: msg`The negotiation itself`,
};

export interface ActivityFilter {
  readonly thing: ActivityThing | null;
  /** A row's id. */
  readonly recordId: string | null;
}

export function isActivityThing(value: string | null): value is ActivityThing {
  return value !== null && Object.hasOwn(activityThings, value);
}

/** Whether a gesture touched what is asked for. What came in by a file is not listed row by row. */
export function isInActivity(change: Change, { thing, recordId }: ActivityFilter): boolean {
  if (recordId !== null && !change.entries.some(({ id }) => id === recordId)) return false;
  if (thing === null) return true;
  const tables: readonly string[] = activityThings[thing];
  return (
    change.entries.some(({ table }) => tables.includes(table)) ||
    tables.some((table) => (change.counts[table] ?? 0) > 0)
  );
}
