import type { Position } from '#domain/position.ts';
import type { KnownRecord } from '#state/activity.ts';
import { itemOf, paths } from '#state/paths.ts';

/** Where a record is shown; null: nowhere by itself. */
export function recordPath(
  record: KnownRecord,
  records: ReadonlyMap<string, KnownRecord>,
): string | null {
  const { negotiationId, table, id, issueId, meetingId } = record;
  const trackId = record.trackId ?? records.get(issueId ?? '')?.trackId ?? null;
  const at = (place: Parameters<typeof paths.negotiation>[1]) =>
    `${paths.negotiation(negotiationId, place)}?item=${id}`;
  switch (table) {
    case 'negotiations':
      return paths.negotiation(negotiationId);
    case 'tracks':
      return paths.track(negotiationId, id);
    case 'issues':
      return trackId === null ? null : paths.item(negotiationId, trackId, id);
    case 'parties':
    case 'persons':
      return at('parties');
    case 'sources':
      return at('sources');
    case 'understandings':
      return at('understandings');
    case 'meetings':
      return at('meetings');
    case 'steps':
      return at('steps');
    case 'readouts':
    case 'pointMatches':
      return meetingId === null ? null : paths.readouts(negotiationId, meetingId);
    case 'assessments':
      return at('assessments');
    case 'packages':
      return at('confirmations');
    case 'textDrafts':
      return issueId === null || trackId === null
        ? null
        : paths.text(negotiationId, trackId, issueId);
    case 'notes':
    case 'quotes':
    case 'sourceTexts':
      return null;
  }
}

export function positionPath(position: Position): string {
  const { negotiationId, trackId } = position;
  return trackId === null || position.issueId === null
    ? paths.negotiation(negotiationId, 'unsorted')
    : paths.item(negotiationId, trackId, itemOf(position));
}
