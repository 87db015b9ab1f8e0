import type { HitPlace } from '#domain/search-hit.ts';
import { itemOf, paths, type Place } from '#state/paths.ts';

/** Where a record that was found is shown. */
export function hitPath({
  table,
  id,
  negotiationId,
  trackId,
  issueId,
  meetingId,
  sourceId,
}: HitPlace): string {
  const at = (place: Place) => `${paths.negotiation(negotiationId, place)}?item=${id}`;
  switch (table) {
    case 'negotiations':
      return paths.negotiation(negotiationId);
    case 'tracks':
      return paths.track(negotiationId, id);
    case 'issues':
      return trackId === null
        ? paths.negotiation(negotiationId)
        : paths.item(negotiationId, trackId, id);
    case 'positions':
      return trackId === null || issueId === null
        ? paths.negotiation(negotiationId, 'unsorted')
        : paths.item(negotiationId, trackId, itemOf({ issueId, id }));
    case 'parties':
    case 'persons':
      return at('parties');
    case 'sources':
      return at('sources');
    case 'sourceTexts':
      return sourceId === null
        ? paths.negotiation(negotiationId, 'sources')
        : paths.source(negotiationId, sourceId);
    case 'understandings':
      return at('understandings');
    case 'packages':
      return paths.negotiation(negotiationId, 'understandings');
    case 'meetings':
      return at('meetings');
    case 'readouts':
      return meetingId === null
        ? paths.negotiation(negotiationId, 'meetings')
        : paths.readouts(negotiationId, meetingId);
    case 'steps':
      return at('steps');
    case 'assessments':
      return paths.negotiation(negotiationId, 'assessments');
    case 'textDrafts':
      return trackId === null || issueId === null
        ? paths.negotiation(negotiationId)
        : paths.text(negotiationId, trackId, issueId);
    case 'notes':
      return paths.negotiation(negotiationId);
  }
}
