import type { Given } from './row.ts';
import type { Track } from './track.ts';

export function newTrack(
  fields: Pick<Track, 'title' | 'rank'> & Partial<Given<Track>>,
): Given<Track> {
  return { summary: '', status: 'preparing', archived: false, ...fields };
}
