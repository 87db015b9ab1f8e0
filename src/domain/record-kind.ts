import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What one row of a table is called. */
export const recordKindLabels: Readonly<Record<string, MessageDescriptor>> = {
  negotiations: msg`Negotiation`,
  tracks: msg`Track`,
  issues: msg`Issue`,
  parties: msg`Party`,
  persons: msg`Person`,
  sources: msg`Source`,
  sourceTexts: msg`Text of a source`,
  positions: msg`Position`,
  understandings: msg`Understanding`,
  packages: msg`Package`,
  meetings: msg`Meeting`,
  readouts: msg`Readout`,
  steps: msg`Next step`,
  notes: msg`Note`,
  assessments: msg`Assessment`,
  pointMatches: msg`Match of readouts`,
  textDrafts: msg`Draft of a text`,
  quotes: msg`Quoted passage`,
};
