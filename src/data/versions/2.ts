/**
 * Released schema 2: texts of sources and the passages that records rest on, points of readouts that were
 * matched, drafts of common texts. Tables only: no row of version 1 changes.
 */
export const stores2 = {
  sourceTexts: 'id, negotiationId, sourceId, hash',
  quotes: 'id, negotiationId, sourceId, aboutId',
  pointMatches: 'id, negotiationId, meetingId',
  textDrafts: 'id, negotiationId, issueId',
} as const;
