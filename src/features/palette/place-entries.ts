import type { Issue } from '#domain/issue.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { SavedView } from '#domain/saved-view.ts';
import type { Source } from '#domain/source.ts';
import type { Track } from '#domain/track.ts';
import { paths } from '#state/paths.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Entry } from './entry.ts';

/** A page of one record. */
export type PlaceEntry = Omit<Entry, 'run' | 'detail' | 'isLoose'> & {
  readonly kind: MessageDescriptor;
  /** What it belongs to; blank: nothing that need be told. */
  readonly of: string;
  readonly to: string;
};

interface Reachable {
  readonly negotiations: readonly Negotiation[];
  /** Of all negotiations. */
  readonly tracks: readonly Track[];
  readonly views: readonly SavedView[];
  /** Of the negotiation at hand, as all that follow. */
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly meetings: readonly Meeting[];
  readonly sources: readonly Source[];
  readonly hasReadouts: (meeting: Meeting) => boolean;
  readonly negotiationHere: string | undefined;
  readonly trackHere: string | undefined;
}

/** Pages of records: negotiations, tracks and saved views everywhere, the others of the negotiation at hand. */
export function placeEntries(all: Reachable): readonly PlaceEntry[] {
  const { negotiationHere: here, trackHere } = all;
  const folders = titles(all.negotiations);
  const tracks = titles(all.tracks);
  const isHere = (each: { readonly negotiationId: string }) => each.negotiationId === here;
  return [
    ...all.views.map((each) => ({
      ...entry(each.id, each.name, isHere(each) ? 0.55 : 0.2),
      kind: msg`Saved view`,
      of: folders.get(each.negotiationId) ?? '',
      to: each.url,
    })),
    ...all.negotiations.map((each) => ({
      ...entry(each.id, each.title, 0.5),
      kind: msg`Negotiation`,
      of: '',
      to: paths.negotiation(each.id),
    })),
    ...all.tracks.map((each) => ({
      ...entry(each.id, each.title, isHere(each) ? 0.5 : 0.2),
      kind: msg`Track`,
      of: folders.get(each.negotiationId) ?? '',
      to: paths.track(each.negotiationId, each.id),
    })),
    ...all.issues.map((each) => ({
      ...entry(each.id, each.title, each.trackId === trackHere ? 0.4 : 0.1),
      kind: msg`Issue`,
      of: tracks.get(each.trackId) ?? '',
      to: paths.item(each.negotiationId, each.trackId, each.id),
    })),
    ...all.issues.filter(isBench(trackHere)).map((each) => ({
      ...entry(`${each.id}/text`, each.title, 0),
      kind: msg`Common text`,
      of: tracks.get(each.trackId) ?? '',
      to: paths.text(each.negotiationId, each.trackId, each.id),
    })),
    ...all.parties.map((each) => ({
      ...entry(each.id, each.name, 0.2),
      also: each.shortName,
      kind: msg`Party · what it says`,
      of: '',
      to: `${paths.negotiation(each.negotiationId, 'log')}?party=${each.id}`,
    })),
    ...all.meetings.map((each) => ({
      ...entry(each.id, each.title, 0.1),
      kind: msg`Meeting`,
      of: '',
      to: `${paths.negotiation(each.negotiationId, 'meetings')}?item=${each.id}`,
    })),
    ...all.meetings.filter(all.hasReadouts).map((each) => ({
      ...entry(`${each.id}/readouts`, each.title, 0.05),
      kind: msg`Readouts`,
      of: '',
      to: paths.readouts(each.negotiationId, each.id),
    })),
    ...all.sources.map((each) => ({
      ...entry(each.id, each.title, 0.1),
      kind: msg`Source`,
      of: '',
      to: paths.reading(each),
    })),
  ];
}

/** Where a common text stands, and wherever one may be begun from where the user is. */
function isBench(trackHere: string | undefined) {
  return ({ trackId, commonText }: Issue) => trackId === trackHere || commonText !== '';
}

function entry(id: string, label: string, nearness: number) {
  return { id, label, nearness };
}

function titles(rows: readonly { readonly id: string; readonly title: string }[]) {
  return new Map<string, string>(rows.map((each) => [each.id, each.title]));
}
