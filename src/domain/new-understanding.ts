import { unknownDate } from './fuzzy-date.ts';
import { unmarked } from './marking.ts';
import type { Given } from './row.ts';
import type { Understanding } from './understanding.ts';

export function newUnderstanding(
  fields: Pick<Understanding, 'title' | 'trackId' | 'rank'> & Partial<Given<Understanding>>,
): Given<Understanding> {
  return {
    text: '',
    issues: {},
    sides: {},
    claims: {},
    sameWords: false,
    setStatus: null,
    statusSourceId: null,
    statusDate: unknownDate,
    packageId: null,
    meetingId: null,
    ...unmarked,
    ...fields,
  };
}
