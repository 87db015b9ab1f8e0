import type { MessageDescriptor } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import type { Change } from './change.ts';

/** What a gesture did, as a plain sentence without its end: "Logged a position of Aldria". */
export function changeSentence(
  change: Pick<Change, 'verb' | 'table' | 'subject'>,
): MessageDescriptor {
  const { verb, table } = change;
  // It had no words, or its words went when it was removed for good.
  const subject = change.subject === '' ? '…' : change.subject;
  switch (verb) {
    case 'log':
      return msg`Logged a position of ${subject}`;
    case 'correct':
      return msg`Corrected a position of ${subject}`;
    case 'move':
      return table === 'issues'
        ? msg`Moved issues to the track “${subject}”`
        : msg`Moved positions to “${subject}”`;
    case 'follow-up':
      return msg`Marked a follow-up: “${subject}”`;
    case 'open-example':
      return msg`Opened the example`;
    case 'import':
      return msg`Brought in “${subject}” from a file`;
    case 'create':
      return created(table, subject);
    case 'delete':
      return deleted(table, subject);
    case 'reorder':
      return msg`Moved “${subject}” to another place`;
    case 'archive':
      return msg`Archived “${subject}”`;
    case 'restore':
      return msg`Took “${subject}” out of the archive`;
    case 'revert':
      return msg`Took back a change to “${subject}”`;
    case 'redo':
      return msg`Made a change to “${subject}” again`;
    case 'undelete':
      return msg`Took “${subject}” out of the trash`;
    case 'purge':
      // What it was is told nowhere any more.
      return change.subject === ''
        ? msg`Removed records from the trash for good`
        : msg`Removed “${subject}” for good`;
    case 'merge':
      return msg`Merged a copy of “${subject}”`;
    case 'restore-point':
      return msg`Went back to a recovery point of “${subject}”`;
    case 'edit':
      return edited(table, subject);
  }
}

function created(table: string, subject: string): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'Started the negotiation',
    tracks: 'Added the track',
    issues: 'Added the issue',
    parties: 'Added the party',
    persons: 'Added the person',
    sources: 'Added the source',
    understandings: 'Recorded the understanding',
    packages: 'Made the package',
    meetings: 'Added the meeting',
    readouts: 'Added the readout',
    steps: 'Added the next step',
    notes: 'Wrote the note',
    assessments: 'Wrote the assessment',
    textDrafts: 'Kept the draft',
    other: 'Added',
  })} “${subject}”`;
}

function edited(table: string, subject: string): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'Edited the negotiation',
    tracks: 'Edited the track',
    issues: 'Edited the issue',
    parties: 'Edited the party',
    persons: 'Edited the person',
    sources: 'Edited the source',
    positions: 'Edited the record of a position of',
    understandings: 'Edited the understanding',
    packages: 'Edited the package',
    meetings: 'Edited the meeting',
    readouts: 'Edited the readout',
    pointMatches: 'Compared the readouts of',
    steps: 'Edited the next step',
    notes: 'Edited the note',
    assessments: 'Edited the assessment',
    textDrafts: 'Edited the draft',
    other: 'Edited',
  })} “${subject}”`;
}

function deleted(table: string, subject: string): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'Deleted the negotiation',
    tracks: 'Deleted the track',
    issues: 'Deleted the issue',
    parties: 'Deleted the party',
    persons: 'Deleted the person',
    sources: 'Deleted the source',
    positions: 'Deleted a position of',
    understandings: 'Deleted the understanding',
    packages: 'Deleted the package',
    meetings: 'Deleted the meeting',
    readouts: 'Deleted the readout',
    steps: 'Deleted the next step',
    notes: 'Deleted the note',
    assessments: 'Deleted the assessment',
    textDrafts: 'Deleted the draft',
    other: 'Deleted',
  })} “${subject}”`;
}
