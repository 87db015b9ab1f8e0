import type { TableName } from '#domain/book.ts';
import type { Row } from '#domain/row.ts';
import { subjectOf } from '#domain/subject.ts';
import { allRows } from './all-rows.ts';

/** A record as it is called, and what leads to it. */
export interface KnownRecord {
  readonly table: Exclude<TableName, 'positions'>;
  readonly id: string;
  readonly negotiationId: string;
  /** Blank: it has no words of its own. */
  readonly words: string;
  readonly isDeleted: boolean;
  readonly trackId: string | null;
  readonly issueId: string | null;
  readonly meetingId: string | null;
}

const namedTables = [
  'negotiations',
  'tracks',
  'issues',
  'parties',
  'persons',
  'sources',
  'understandings',
  'packages',
  'meetings',
  'readouts',
  'steps',
  'notes',
  'assessments',
  'pointMatches',
  'textDrafts',
] as const satisfies readonly TableName[];

/** Every record of a negotiation but its positions by its id, deleted ones too. */
export async function recordsOf(negotiationId: string): Promise<ReadonlyMap<string, KnownRecord>> {
  const known = new Map<string, KnownRecord>();
  for (const table of namedTables) {
    const rows = await allRows(table, negotiationId);
    for (const row of rows) known.set(row.id, recordOf(table, row));
  }
  return known;
}

/** The same of rows that were read already. */
export function recordOf(table: KnownRecord['table'], row: Row): KnownRecord {
  const { trackId = null, issueId = null, meetingId = null } = row as Row & Partial<KnownRecord>;
  const { id, negotiationId, deleted: isDeleted } = row;
  const words = subjectOf(row);
  return { table, id, negotiationId, words, isDeleted, trackId, issueId, meetingId };
}
