import type { IssueId, MeetingId, NegotiationId, SourceId, TrackId } from '#domain/id.ts';
import type { PositionRef } from '#domain/position.ts';
import type { Quote } from '#domain/quote.ts';
import type { Source } from '#domain/source.ts';

/** Places within a negotiation that have a page of their own. */
export type Place =
  | 'log'
  | 'meetings'
  | 'steps'
  | 'sources'
  | 'parties'
  | 'understandings'
  | 'unsorted'
  | 'assessments'
  | 'changes'
  | 'activity'
  | 'confirmations'
  | 'merge';

/** Views of a track beside its positions table. */
export type TrackView = 'log' | 'understandings' | 'meetings' | 'steps';

export const paths = {
  today: '/',
  settings: '/settings',
  /** Where the settings export and import. */
  files: '/settings#files',
  /** Where the settings list the recovery points. */
  recoveryPoints: '/settings#recovery',
  trash: '/trash',
  /** Everything, by words and filters. */
  search: '/search',
  /** Every command with its keys. */
  help: '/help',
  negotiation: (negotiation: NegotiationId, place?: Place): string =>
    place ? `/n/${negotiation}/${place}` : `/n/${negotiation}`,
  /** A source's text, at the passage of a quote. */
  source: (negotiation: NegotiationId, source: SourceId, quote?: string): string =>
    `/n/${negotiation}/sources/${source}${quote === undefined ? '' : `?quote=${quote}`}`,
  /** The passage of a quote, in its text. */
  passage: (quote: Pick<Quote, 'negotiationId' | 'sourceId' | 'id'>): string =>
    paths.source(quote.negotiationId, quote.sourceId, quote.id),
  /** A source's text where one is kept, else its record. */
  reading: (source: Pick<Source, 'negotiationId' | 'id' | 'textHash'>): string =>
    source.textHash === null
      ? `${paths.negotiation(source.negotiationId, 'sources')}?item=${source.id}`
      : paths.source(source.negotiationId, source.id),
  track: (negotiation: NegotiationId, track: TrackId, view?: TrackView): string =>
    view ? `/n/${negotiation}/t/${track}/${view}` : `/n/${negotiation}/t/${track}`,
  /** What happened to one record; a position's is `itemOf(position)`. */
  history: (negotiation: string, record: string): string =>
    `/n/${negotiation}/activity?record=${encodeURIComponent(record)}`,
  /** A colleague's file laid beside it. */
  merge: (negotiation: NegotiationId): string => `/n/${negotiation}/merge`,
  /** Who confirms what: every understanding against every side. */
  confirmations: (negotiation: NegotiationId): string => `/n/${negotiation}/confirmations`,
  /** The accounts of one meeting, side by side. */
  readouts: (negotiation: NegotiationId, meeting: MeetingId): string =>
    `/n/${negotiation}/meetings/${meeting}/readouts`,
  /** The bench for an issue's common text. */
  text: (negotiation: NegotiationId, track: TrackId, issue: IssueId): string =>
    `/n/${negotiation}/t/${track}/text/${issue}`,
  /** The track's table with one record open. */
  item: (negotiation: NegotiationId, track: TrackId, item: string): string =>
    `/n/${negotiation}/t/${track}?item=${encodeURIComponent(item)}`,
};

/** `?item=` of a position: its issue and its id, since positions are reached by issue. */
export function itemOf(position: Pick<PositionRef, 'issueId' | 'id'>): string {
  return `${position.issueId ?? ''}.${position.id}`;
}

/** What `?item=` points at: a position, a cell (`issue_party`) or an issue; null if malformed. */
export function parseItem(
  item: string | null,
):
  | { readonly kind: 'position'; readonly issueId: string; readonly id: string }
  | { readonly kind: 'cell'; readonly issueId: string; readonly partyId: string }
  | { readonly kind: 'issue'; readonly issueId: string }
  | null {
  const uuid = /^[0-9a-f-]{36}$/;
  if (item === null) return null;
  const [issueId = '', id] = item.split(/[._]/);
  if (!uuid.test(issueId)) return null;
  if (id === undefined) return { kind: 'issue', issueId };
  if (!uuid.test(id)) return null;
  if (item.includes('_')) return { kind: 'cell', issueId, partyId: id };
  return { kind: 'position', issueId, id };
}
