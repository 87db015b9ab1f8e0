import type { MessageDescriptor } from '@lingui/core';
import { msg, select } from '@lingui/core/macro';
import type { Change } from './change.ts';

/** What a gesture does, as the name of a step that is undone: "log position of Aldria". */
export function changeName(change: Pick<Change, 'verb' | 'table' | 'subject'>): MessageDescriptor {
  const { verb, table, subject } = change;
  const named = subject === '' ? 'no' : 'yes';
  switch (verb) {
    case 'log':
      return msg`log position${select(named, { yes: ` of ${subject}`, other: '' })}`;
    case 'correct':
      return msg`correct position${select(named, { yes: ` of ${subject}`, other: '' })}`;
    case 'move':
      return msg`move positions${select(named, { yes: ` to “${subject}”`, other: '' })}`;
    case 'follow-up':
      return msg`mark the follow-up${select(named, { yes: ` “${subject}”`, other: '' })}`;
    case 'open-example':
      return msg`open the example`;
    case 'import':
      return msg`open a file${select(named, { yes: ` of “${subject}”`, other: '' })}`;
    case 'create':
      return created(table, subject, named);
    case 'delete':
      if (table === 'positions')
        return msg`delete a position${select(named, { yes: ` of ${subject}`, other: '' })}`;
      return deleted(table, subject, named);
    case 'edit':
      if (table === 'positions')
        return msg`edit the record of a position${select(named, { yes: ` of ${subject}`, other: '' })}`;
      return edited(table, subject, named);
    case 'reorder':
      return msg`move${select(named, { yes: ` “${subject}”`, other: '' })} to another place`;
    case 'archive':
      return msg`archive${select(named, { yes: ` “${subject}”`, other: '' })}`;
    case 'restore':
      return msg`take${select(named, { yes: ` “${subject}”`, other: '' })} out of the archive`;
    case 'revert':
      return msg`take back a change${select(named, { yes: ` to “${subject}”`, other: '' })}`;
    case 'redo':
      return msg`make a change${select(named, { yes: ` to “${subject}”`, other: '' })} again`;
    case 'undelete':
      return msg`take${select(named, { yes: ` “${subject}”`, other: '' })} out of the trash`;
    case 'purge':
      return msg`remove${select(named, { yes: ` “${subject}”`, other: '' })} for good`;
    case 'merge':
      return msg`merge a copy${select(named, { yes: ` of “${subject}”`, other: '' })}`;
    case 'restore-point':
      return msg`go back to a recovery point${select(named, { yes: ` of “${subject}”`, other: '' })}`;
  }
}

function created(table: string, subject: string, named: 'yes' | 'no'): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'start the negotiation',
    tracks: 'add the track',
    issues: 'add the issue',
    parties: 'add the party',
    persons: 'add the person',
    sources: 'add the source',
    sourceTexts: 'add the text of a source',
    understandings: 'record the understanding',
    packages: 'make the package',
    meetings: 'add the meeting',
    readouts: 'add the readout',
    steps: 'add the next step',
    notes: 'write the note',
    assessments: 'write the assessment',
    pointMatches: 'compare the readouts',
    textDrafts: 'keep the draft',
    quotes: 'quote a passage',
    other: 'add',
  })}${select(named, { yes: ` “${subject}”`, other: '' })}`;
}

function edited(table: string, subject: string, named: 'yes' | 'no'): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'edit the negotiation',
    tracks: 'edit the track',
    issues: 'edit the issue',
    parties: 'edit the party',
    persons: 'edit the person',
    sources: 'edit the source',
    understandings: 'edit the understanding',
    packages: 'edit the package',
    meetings: 'edit the meeting',
    readouts: 'edit the readout',
    pointMatches: 'compare the readouts of',
    steps: 'edit the next step',
    notes: 'edit the note',
    assessments: 'edit the assessment',
    textDrafts: 'edit the draft',
    other: 'edit',
  })}${select(named, { yes: ` “${subject}”`, other: '' })}`;
}

function deleted(table: string, subject: string, named: 'yes' | 'no'): MessageDescriptor {
  return msg`${select(table, {
    negotiations: 'delete the negotiation',
    tracks: 'delete the track',
    issues: 'delete the issue',
    parties: 'delete the party',
    persons: 'delete the person',
    sources: 'delete the source',
    understandings: 'delete the understanding',
    packages: 'delete the package',
    meetings: 'delete the meeting',
    readouts: 'delete the readout',
    pointMatches: 'take a match apart',
    steps: 'delete the next step',
    notes: 'delete the note',
    assessments: 'delete the assessment',
    textDrafts: 'delete the draft',
    other: 'delete',
  })}${select(named, { yes: ` “${subject}”`, other: '' })}`;
}
