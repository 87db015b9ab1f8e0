import type { PointMatch } from './point-match.ts';
import type { Given } from './row.ts';

export function newPointMatch(
  fields: Pick<PointMatch, 'meetingId' | 'rank'> & Partial<Given<PointMatch>>,
): Given<PointMatch> {
  return { title: '', cells: {}, ...fields };
}
