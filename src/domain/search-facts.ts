import type { Rows } from './book.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { isBlank } from './refusal.ts';
import type { SearchedTable } from './query-keys.ts';
import { understandingStatus } from './understanding-status.ts';

/** What one noun's row says to searching; what is left out it does not have. */
export interface SearchFacts {
  readonly title?: string;
  readonly texts?: readonly string[];
  readonly trackIds?: readonly string[];
  readonly issueId?: string | null;
  readonly meetingId?: string | null;
  readonly sourceId?: string | null;
  readonly packageId?: string | null;
  readonly partyIds?: readonly string[];
  readonly personIds?: readonly string[];
  readonly ownerIds?: readonly string[];
  readonly stance?: string;
  readonly firmness?: string | null;
  readonly status?: string;
  readonly date?: FuzzyDate;
  readonly corrects?: string | null;
  readonly hasCondition?: boolean;
  readonly hasOriginal?: boolean;
  readonly hasText?: boolean;
  readonly hasPlace?: boolean;
}

type FactsOf = { readonly [T in SearchedTable]: (row: Rows[T]) => SearchFacts };

/** By noun: every word that a person wrote in a record is among its title and texts. */
export const searchFacts: FactsOf = {
  negotiations: (row) => ({ title: row.title, texts: [row.summary] }),
  tracks: (row) => ({
    title: row.title,
    texts: [row.summary],
    trackIds: [row.id],
    status: row.status,
  }),
  issues: (row) => ({
    title: row.title,
    texts: [row.question, row.commonText],
    trackIds: [row.trackId],
    status: row.status,
  }),
  parties: (row) => ({
    title: row.name,
    texts: [row.shortName === row.name ? '' : row.shortName, ...Object.keys(row.aliases)],
    partyIds: [row.id],
  }),
  persons: (row) => {
    const posts = members(row.posts);
    return {
      title: row.name,
      texts: [...posts.map(({ title }) => title), row.note],
      partyIds: known(posts.map(({ partyId }) => partyId)),
      personIds: [row.id],
    };
  },
  sources: (row) => ({
    title: row.title,
    texts: [row.outlet, row.author, row.note, row.url],
    sourceId: row.id,
    date: row.published,
    hasText: row.textHash !== null,
  }),
  sourceTexts: (row) => ({ texts: [row.text], sourceId: row.sourceId, hasText: true }),
  positions: (row) => ({
    texts: [
      row.statement,
      row.original,
      row.condition,
      row.attributionWords,
      row.occasionWords,
      ...row.chain.flatMap(({ post, words }) => [post, words]),
      ...Object.keys(row.tags),
    ],
    trackIds: known([row.trackId]),
    issueId: row.issueId,
    meetingId: row.occasionMeetingId,
    sourceId: row.sourceId,
    partyIds: [row.partyId],
    personIds: known(row.chain.map(({ personId }) => personId)),
    stance: row.stance,
    firmness: row.firmness,
    date: row.date,
    corrects: row.corrects,
    hasCondition: !isBlank(row.condition),
    hasOriginal: !isBlank(row.original),
  }),
  understandings: (row) => {
    const claims = members(row.claims);
    const sources = [row.statusSourceId, ...claims.map(({ sourceId }) => sourceId)];
    return {
      title: row.title,
      texts: [row.text, ...claims.map(({ text }) => text)],
      trackIds: [row.trackId],
      meetingId: row.meetingId,
      packageId: row.packageId,
      sourceId: known(sources)[0] ?? null,
      partyIds: Object.keys(row.sides),
      personIds: known(claims.map(({ saidById }) => saidById)),
      status: understandingStatus(row).status,
      date: row.statusDate,
    };
  },
  packages: (row) => ({ title: row.title, texts: [row.text] }),
  meetings: (row) => ({
    title: row.title,
    texts: [
      row.place,
      row.summary,
      row.outputs,
      row.agendaAccordingTo,
      ...members(row.agenda).map(({ words }) => words),
      ...members(row.attendees).map(({ post }) => post),
    ],
    trackIds: Object.keys(row.tracks),
    sourceId: row.sourceId,
    partyIds: [
      ...new Set([
        ...keysOf(row.delegations),
        ...known(members(row.attendees).map(({ partyId }) => partyId)),
      ]),
    ],
    personIds: [...new Set([...keysOf(row.attendees), ...Object.keys(row.initiators)])],
    status: row.status,
    date: row.date,
    hasPlace: !isBlank(row.place),
  }),
  readouts: (row) => ({
    texts: [row.text, ...members(row.points).map(({ text }) => text), row.post, row.occasion],
    meetingId: row.meetingId,
    sourceId: row.sourceId,
    partyIds: [row.partyId],
    personIds: known([row.saidById]),
    date: row.date,
  }),
  steps: (row) => {
    const triggers = members(row.triggers);
    const events = triggers.map((each) => (each.kind === 'event' ? each.words : ''));
    const parties = Object.keys(row.ownerParties);
    const persons = Object.keys(row.ownerPersons);
    return {
      title: row.title,
      texts: [row.note, row.accordingToWords, ...events],
      trackIds: known([row.trackId]),
      meetingId: row.meetingId,
      sourceId: row.sourceId,
      partyIds: parties,
      personIds: persons,
      ownerIds: [...parties, ...persons],
      status: row.status,
      date: row.due,
      hasCondition: triggers.length > 0,
    };
  },
  notes: (row) => ({ texts: [row.text], date: row.date }),
  assessments: (row) => ({
    texts: [row.text, row.likelihood, row.confidence],
    issueId: row.issueId,
    partyIds: known([row.partyId]),
    date: row.date,
  }),
  textDrafts: (row) => ({
    title: row.label,
    texts: [row.text],
    issueId: row.issueId,
    meetingId: row.meetingId,
    sourceId: row.sourceId,
    partyIds: known([row.proposedById]),
    date: row.date,
  }),
};

function members<V>(map: Readonly<Record<string, V | null>>): readonly V[] {
  return Object.values(map).filter((each) => each !== null);
}

function keysOf(map: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(map).filter((key) => map[key] !== null);
}

function known(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((each) => each !== null);
}
