import type { Book, TableName } from './book.ts';
import type { Row } from './row.ts';
import { subjectOf } from './subject.ts';

/** By what words people know a record, and where it belongs. */
export interface MergeName {
  /** Blank: it has no words of its own. */
  readonly name: string;
  /** A position's party and issue, an issue's track … */
  readonly of: readonly string[];
  readonly language: string;
}

/** Names records by the books at hand; what is named first counts. */
export function mergeNames(books: readonly Book[]): (table: TableName, row: Row) => MergeName {
  const words = new Map<string, string>();
  for (const book of books) {
    for (const table of naming) {
      for (const row of book[table]) {
        if (!words.has(row.id)) words.set(row.id, subjectOf(row));
      }
    }
  }
  return (table, row) => {
    const fields = row as unknown as Readonly<Record<string, unknown>>;
    const named = (owning[table] ?? []).map((field) => words.get(String(fields[field])) ?? '');
    const statement = fields[table === 'positions' ? 'statement' : 'exact'];
    const language = fields['language'];
    return {
      name: typeof statement === 'string' ? statement.trim().slice(0, longest) : subjectOf(row),
      of: named.filter((each) => each !== ''),
      language: typeof language === 'string' ? language : '',
    };
  };
}

/** The ids that values mention. */
export function mentionedIn(values: Iterable<unknown>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const value of values) gather(value, found);
  return found;
}

const longest = 200;

const naming = ['tracks', 'issues', 'parties', 'sources', 'meetings'] as const;

const owning: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  issues: ['trackId'],
  positions: ['partyId', 'issueId'],
  understandings: ['trackId'],
  readouts: ['partyId', 'meetingId'],
  steps: ['trackId'],
  sourceTexts: ['sourceId'],
  assessments: ['partyId', 'issueId'],
  pointMatches: ['meetingId'],
  textDrafts: ['issueId'],
  quotes: ['sourceId'],
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function gather(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    for (const part of value.length <= 120 ? value.split('.') : []) {
      if (uuid.test(part)) found.add(part);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      gather(key, found);
      gather(member, found);
    }
  }
}
