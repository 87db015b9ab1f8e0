import type { Place } from '#state/paths.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

export interface PlaceCommand extends Command {
  /** A page of the negotiation at hand; null: its overview. */
  readonly place: Place | null;
}

const going = { group: 'go', context: 'page' } as const;

export const goToday: Command = { ...going, id: 'go-today', label: msg`Today`, keys: ['g t'] };

/** The places of a negotiation, in the order in which the rail shows them. */
export const folderPlaces = {
  overview: to(null, msg`Overview`, 'g o'),
  meetings: to('meetings', msg`Meetings`, 'g m'),
  steps: to('steps', msg`Next steps`, 'g n'),
  understandings: to('understandings', msg`Understandings`, 'g u'),
  changes: to('changes', msg`Changes`, 'g c'),
  log: to('log', msg`Log`, 'g l'),
  parties: to('parties', msg`Parties`, 'g p'),
  sources: to('sources', msg`Sources`, 'g s'),
  assessments: to('assessments', msg`Assessments`, 'g a'),
  activity: to('activity', msg`Activity`, 'g h'),
  unsorted: to('unsorted', msg`Unsorted`, 'g i'),
} as const;

export const goTrash: Command = { ...going, id: 'go-trash', label: msg`Trash`, keys: ['g d'] };

export const goSettings: Command = {
  ...going,
  id: 'go-settings',
  label: msg`Settings`,
  keys: ['g ,'],
};

export const places: readonly Command[] = [
  goToday,
  ...Object.values(folderPlaces),
  goTrash,
  goSettings,
];

function to(place: Place | null, label: MessageDescriptor, key: string): PlaceCommand {
  return { ...going, id: `go-${place ?? 'overview'}`, label, keys: [key], place };
}
