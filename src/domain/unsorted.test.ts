import { expect, test } from 'vitest';
import { samplePosition } from './sample-rows.fixture.ts';
import { waitingForIssue } from './unsorted.ts';

test('a corrected version and what a deleted party holds do not wait for an issue', () => {
  const first = samplePosition(1, { issueId: null });
  const corrected = samplePosition(2, { issueId: null, corrects: first.id });
  const orphan = samplePosition(3, { issueId: null, partyId: 'gone' });
  const hasParty = (id: string) => id !== 'gone';
  expect(waitingForIssue([first, corrected, orphan], hasParty)).toEqual([corrected]);
});
