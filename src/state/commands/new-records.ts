import type { Place } from '#state/paths.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

export interface NewCommand extends Command {
  /** The page that has its form; null: the overview; `table`: a track's positions. */
  readonly place: Place | 'table' | null;
}

export const newTrack = add('track', null, msg`New track`);
export const newIssue = add('issue', 'table', msg`New issue`);
export const newMeeting = add('meeting', 'meetings', msg`New meeting`);
export const newStep = add('step', 'steps', msg`New next step`);
export const newUnderstanding = add('understanding', 'understandings', msg`New understanding`);
export const newParty = add('party', 'parties', msg`New party`);
export const newSource = add('source', 'sources', msg`New source`);

/** On the page of each, the same key: C, as in "create". */
export const newRecords: readonly NewCommand[] = [
  newTrack,
  newIssue,
  newMeeting,
  newStep,
  newUnderstanding,
  newParty,
  newSource,
];

function add(noun: string, place: NewCommand['place'], label: MessageDescriptor): NewCommand {
  return { group: 'new', context: 'new', id: `new-${noun}`, label, keys: ['c'], place };
}
