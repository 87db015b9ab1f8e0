import type { Book, TableName } from './book.ts';

/** A field that holds ids of other rows: `.*.` is each member of a map or list, `#` the keys of a map. */
export interface Reference {
  readonly path: string;
  readonly to: TableName;
  /** Without its target the row has no place to stand: the file is refused. Otherwise it may dangle. */
  readonly isStructural: boolean;
}

/** Where rows point. `negotiationId` is not listed: every row has it, and it must be there. */
export const references: Readonly<Record<keyof Book, readonly Reference[]>> = {
  negotiations: [soft('ourPartyId', 'parties')],
  tracks: [],
  issues: [
    structural('trackId', 'tracks'),
    structural('parentId', 'issues'),
    soft('emptyMarks.#', 'parties'),
    soft('emptyMarks.*.sourceId', 'sources'),
  ],
  parties: [soft('memberOf.#', 'parties')],
  persons: [soft('posts.*.partyId', 'parties')],
  sources: [],
  sourceTexts: [structural('sourceId', 'sources')],
  positions: [
    structural('trackId', 'tracks'),
    structural('issueId', 'issues'),
    structural('partyId', 'parties'),
    soft('chain.*.personId', 'persons'),
    soft('chain.*.partyId', 'parties'),
    soft('occasionMeetingId', 'meetings'),
    soft('sourceId', 'sources'),
    soft('corrects', 'positions'),
  ],
  understandings: [
    structural('trackId', 'tracks'),
    soft('issues.#', 'issues'),
    soft('sides.#', 'parties'),
    soft('claims.#', 'parties'),
    soft('claims.*.saidById', 'persons'),
    soft('claims.*.meetingId', 'meetings'),
    soft('claims.*.sourceId', 'sources'),
    soft('statusSourceId', 'sources'),
    soft('packageId', 'packages'),
    soft('meetingId', 'meetings'),
  ],
  packages: [],
  meetings: [
    soft('tracks.#', 'tracks'),
    soft('followsId', 'meetings'),
    soft('waitsFor.#', 'steps'),
    soft('initiators.#', 'persons'),
    soft('delegations.#', 'parties'),
    soft('delegations.*.headId', 'persons'),
    soft('attendees.#', 'persons'),
    soft('attendees.*.partyId', 'parties'),
    soft('agenda.*.issueId', 'issues'),
    soft('sourceId', 'sources'),
  ],
  readouts: [
    structural('meetingId', 'meetings'),
    structural('partyId', 'parties'),
    soft('points.*.aboutPartyId', 'parties'),
    soft('saidById', 'persons'),
    soft('sourceId', 'sources'),
  ],
  steps: [
    structural('trackId', 'tracks'),
    soft('ownerParties.#', 'parties'),
    soft('ownerPersons.#', 'persons'),
    soft('triggers.*.stepId', 'steps'),
    soft('triggers.*.meetingId', 'meetings'),
    soft('accordingToPartyId', 'parties'),
    soft('meetingId', 'meetings'),
    soft('meetings.#', 'meetings'),
    soft('sourceId', 'sources'),
  ],
  notes: [],
  assessments: [soft('partyId', 'parties'), soft('issueId', 'issues')],
  pointMatches: [structural('meetingId', 'meetings'), soft('cells.#', 'readouts')],
  textDrafts: [
    structural('issueId', 'issues'),
    soft('proposedById', 'parties'),
    soft('meetingId', 'meetings'),
    soft('sourceId', 'sources'),
  ],
  quotes: [
    structural('sourceId', 'sources'),
    soft('aboutIssueId', 'issues'),
    soft('aboutPartyId', 'parties'),
  ],
  tombstones: [],
  overruled: [],
  changes: [],
};

function structural(path: string, to: TableName): Reference {
  return { path, to, isStructural: true };
}

function soft(path: string, to: TableName): Reference {
  return { path, to, isStructural: false };
}

/** The ids that a path leads to; fields that are null lead nowhere. */
export function idsAt(value: unknown, path: string): readonly string[] {
  let steps = stepsOf.get(path);
  if (!steps) stepsOf.set(path, (steps = path.split('.')));
  const ids: string[] = [];
  gather(value, steps, 0, ids);
  return ids;
}

/** A file is asked for the same few paths at each of its records. */
const stepsOf = new Map<string, readonly string[]>();

function gather(value: unknown, steps: readonly string[], at: number, ids: string[]): void {
  const found = fieldOf(value, steps[at] ?? '');
  if (at === steps.length - 1) {
    if (typeof found === 'string') ids.push(found);
  } else if (typeof found === 'object' && found !== null) {
    if (steps[at + 1] === '#') ids.push(...Object.keys(found));
    else for (const member of Object.values(found)) gather(member, steps, at + 2, ids);
  }
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return null;
  return (value as Readonly<Record<string, unknown>>)[field];
}
