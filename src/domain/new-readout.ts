import { unknownDate } from './fuzzy-date.ts';
import { unmarked } from './marking.ts';
import type { Readout } from './readout.ts';
import type { Given } from './row.ts';

export function newReadout(
  fields: Pick<Readout, 'meetingId' | 'partyId'> & Partial<Given<Readout>>,
): Given<Readout> {
  return {
    text: '',
    points: {},
    saidById: null,
    post: '',
    occasion: '',
    date: unknownDate,
    sourceId: null,
    ...unmarked,
    ...fields,
  };
}
