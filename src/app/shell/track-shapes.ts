import type { TrackStatus } from '#domain/track.ts';
import type { StatusShape } from '#ui/status-word.tsx';

/** The shape that stands for a track's status where the word would take too much room. */
export const trackShapes: Readonly<Record<TrackStatus, StatusShape>> = {
  mooted: 'dashed',
  preparing: 'half',
  active: 'dot',
  paused: 'pause',
  deadlocked: 'bar',
  concluded: 'check',
  abandoned: 'cross',
};
