import type { HitPlace } from '#domain/search-hit.ts';
import { itemOf, paths, type Place } from '#state/paths.ts';
import { wordsAt } from '#state/words-at.ts';

/** Where a record that was found is shown. */
export function hitPath({
  table,
  id,
  negotiationId,
  trackId,
  issueId,
  meetingId,
  sourceId,
  noteId,
  words,
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
      // A note stands in the margin of the text.
      return noteId === null ? at('sources') : `${paths.source(negotiationId, id)}?item=${noteId}`;
    case 'sourceTexts': {
      if (sourceId === null) return paths.negotiation(negotiationId, 'sources');
      const found = wordsAt(words);
      const text = paths.source(negotiationId, sourceId);
      return found === null ? text : `${text}?at=${found}`;
    }
    case 'understandings':
      return at('understandings');
    case 'packages':
      return at('confirmations');
    case 'meetings':
      return at('meetings');
    case 'readouts':
      return meetingId === null
        ? paths.negotiation(negotiationId, 'meetings')
        : paths.readouts(negotiationId, meetingId);
    case 'steps':
      return at('steps');
    case 'assessments':
      return at('assessments');
    case 'textDrafts':
      return trackId === null || issueId === null
        ? paths.negotiation(negotiationId)
        : paths.text(negotiationId, trackId, issueId);
    case 'notes':
      return paths.negotiation(negotiationId);
  }
}
