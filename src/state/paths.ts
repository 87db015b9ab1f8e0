import type { NegotiationId, TrackId } from '#domain/id.ts';
import type { PositionRef } from '#domain/position.ts';

/** Places within a negotiation that have a page of their own. */
export type Place =
  | 'log'
  | 'meetings'
  | 'steps'
  | 'sources'
  | 'parties'
  | 'understandings'
  | 'unsorted';

/** Views of a track beside its positions table. */
export type TrackView = 'log' | 'understandings' | 'meetings' | 'steps';

export const paths = {
  today: '/',
  settings: '/settings',
  negotiation: (negotiation: NegotiationId, place?: Place): string =>
    place ? `/n/${negotiation}/${place}` : `/n/${negotiation}`,
  track: (negotiation: NegotiationId, track: TrackId, view?: TrackView): string =>
    view ? `/n/${negotiation}/t/${track}/${view}` : `/n/${negotiation}/t/${track}`,
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
