/** Released schema 1. Never edited: what comes later is a file of its own beside it. */
export const stores1 = {
  negotiations: 'id',
  tracks: 'id, negotiationId',
  issues: 'id, negotiationId, trackId',
  parties: 'id, negotiationId',
  persons: 'id, negotiationId',
  sources: 'id, negotiationId',
  pages: '[issueId+n], negotiationId, trackId, issueId',
  understandings: 'id, negotiationId, trackId',
  packages: 'id, negotiationId',
  meetings: 'id, negotiationId',
  readouts: 'id, negotiationId, meetingId',
  steps: 'id, negotiationId',
  notes: 'id, negotiationId, aboutId',
  assessments: 'id, negotiationId',
  changes: 'id, [negotiationId+id]',
} as const;
