import type { Package } from './package.ts';
import type { Track } from './track.ts';
import {
  derivedUnderstandingStatuses,
  setUnderstandingStatuses,
  type Understanding,
  type UnderstandingStatus,
} from './understanding.ts';
import { understandingStatus, type UnderstandingView } from './understanding-status.ts';

/** What a list of understandings may be narrowed to. */
export type UnderstandingFilter = UnderstandingStatus | 'confirmed-by-all';

export interface UnderstandingEntry {
  readonly understanding: Understanding;
  readonly view: UnderstandingView;
  readonly isConfirmed: boolean;
}

export interface UnderstandingGroup {
  readonly track: Track;
  readonly entries: readonly UnderstandingEntry[];
}

/** Null: not a filter that there is. */
export function parseUnderstandingFilter(text: string | null): UnderstandingFilter | null {
  const all: readonly UnderstandingFilter[] = [
    'confirmed-by-all',
    ...derivedUnderstandingStatuses,
    ...setUnderstandingStatuses,
  ];
  return all.find((each) => each === text) ?? null;
}

export function understandingEntry(
  understanding: Understanding,
  packages: ReadonlyMap<string, Package>,
): UnderstandingEntry {
  const view = understandingStatus(understanding, packages.get(understanding.packageId ?? ''));
  return { understanding, view, isConfirmed: isConfirmedByAll(view) };
}

/**
 * Every side says the same: two sides or more assert it and a person marked their words as the same, or
 * a source says that it went further than that. One side's word, or two texts, confirm nothing.
 */
function isConfirmedByAll({ basis, status }: UnderstandingView): boolean {
  return basis.length > 1 && confirmed.has(status);
}

const confirmed: ReadonlySet<UnderstandingStatus> = new Set([
  'in-principle',
  'ad-referendum',
  'provisional',
  'initialled',
  'signed',
  'in-force',
]);

/** Track by track in their order; those of a track that is gone are left out. */
export function understandingsByTrack(
  entries: readonly UnderstandingEntry[],
  tracks: readonly Track[],
  filter: UnderstandingFilter | null,
): readonly UnderstandingGroup[] {
  const shown = entries.filter((entry) => matches(entry, filter));
  return tracks
    .map((track) => ({
      track,
      entries: shown.filter(({ understanding }) => understanding.trackId === track.id),
    }))
    .filter((group) => group.entries.length > 0);
}

function matches({ view, isConfirmed }: UnderstandingEntry, filter: UnderstandingFilter | null) {
  if (filter === null) return true;
  return filter === 'confirmed-by-all' ? isConfirmed : view.status === filter;
}
