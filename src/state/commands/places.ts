import type { NegotiationId, TrackId } from '#domain/id.ts';
import { paths, type Place, type TrackView } from '#state/paths.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Command } from './command.ts';

/** Where the user stands. */
interface Where {
  readonly negotiation: NegotiationId | null;
  /** Of that negotiation. */
  readonly track: TrackId | null;
}

/** A command that leads to a page. */
export interface PlaceCommand extends Command {
  /** Null: from there it leads nowhere. */
  readonly pathFrom: (where: Where) => string | null;
}

export interface FolderCommand extends PlaceCommand {
  /** A page of the negotiation at hand; null: its overview. */
  readonly place: Place | null;
}

interface ViewCommand extends PlaceCommand {
  /** Null: the track's positions table. */
  readonly view: TrackView | null;
  /** Its name on the tab, below the track's own. */
  readonly tab: MessageDescriptor;
}

const going = { group: 'go', context: 'page' } as const;

export const goToday = top('today', paths.today, msg`Today`, 'g t');

/** The places of a negotiation, in the order in which the rail shows them. */
export const folderPlaces = {
  overview: to(null, msg`Overview`, 'g o'),
  meetings: to('meetings', msg`Meetings`, 'g m'),
  steps: to('steps', msg`Next steps`, 'g n'),
  understandings: to('understandings', msg`Understandings`, 'g u'),
  confirmations: to('confirmations', msg`Who confirms what`, 'g w'),
  changes: to('changes', msg`Changes`, 'g c'),
  log: to('log', msg`Log`, 'g l'),
  parties: to('parties', msg`Parties`, 'g p'),
  sources: to('sources', msg`Sources`, 'g s'),
  assessments: to('assessments', msg`Assessments`, 'g a'),
  activity: to('activity', msg`Activity`, 'g h'),
  unsorted: to('unsorted', msg`Unsorted`, 'g i'),
  merge: to('merge', msg`Merge`, 'g e'),
} as const;

/** The tabs of a track, in their order. */
export const trackViews = {
  positions: tab(null, msg`Positions`, msg`Positions of the track`, 'g 1'),
  log: tab('log', msg`Log`, msg`Log of the track`, 'g 2'),
  understandings: tab(
    'understandings',
    msg`Understandings`,
    msg`Understandings of the track`,
    'g 3',
  ),
  meetings: tab('meetings', msg`Meetings`, msg`Meetings of the track`, 'g 4'),
  steps: tab('steps', msg`Next steps`, msg`Next steps of the track`, 'g 5'),
} as const;

export const goTrash = top('trash', paths.trash, msg`Trash`, 'g d');
export const goSettings = top('settings', paths.settings, msg`Settings`, 'g ,');
const goExport = top('export', paths.files, msg`Export`, 'g x', msg`Save a file, back up`);
const goPoints = top('points', paths.recoveryPoints, msg`Recovery points`, 'g r', msg`Restore`);

export const places: readonly PlaceCommand[] = [
  goToday,
  ...Object.values(folderPlaces),
  ...Object.values(trackViews),
  goTrash,
  goSettings,
  goExport,
  goPoints,
];

function top(
  id: string,
  path: string,
  label: MessageDescriptor,
  key: string,
  also?: MessageDescriptor,
): PlaceCommand {
  const command = { ...going, id: `go-${id}`, label, keys: [key], pathFrom: () => path };
  return also ? { ...command, also } : command;
}

function to(place: Place | null, label: MessageDescriptor, key: string): FolderCommand {
  const pathFrom = ({ negotiation }: Where) =>
    negotiation && paths.negotiation(negotiation, place ?? undefined);
  return { ...going, id: `go-${place ?? 'overview'}`, label, keys: [key], place, pathFrom };
}

function tab(
  view: TrackView | null,
  name: MessageDescriptor,
  label: MessageDescriptor,
  key: string,
): ViewCommand {
  const pathFrom = ({ negotiation, track }: Where) =>
    negotiation && track && paths.track(negotiation, track, view ?? undefined);
  const id = `go-track-${view ?? 'positions'}`;
  return { ...going, id, label, keys: [key], view, tab: name, pathFrom };
}
