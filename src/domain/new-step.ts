import { unknownDate } from './fuzzy-date.ts';
import { unmarked } from './marking.ts';
import type { NextStep } from './next-step.ts';
import type { Given } from './row.ts';

export function newStep(
  fields: Pick<NextStep, 'title' | 'rank'> & Partial<Given<NextStep>>,
): Given<NextStep> {
  return {
    trackId: null,
    note: '',
    ownerParties: {},
    ownerPersons: {},
    strength: null,
    status: 'open',
    due: unknownDate,
    triggers: {},
    accordingToPartyId: null,
    accordingToWords: '',
    meetingId: null,
    meetings: {},
    sourceId: null,
    ...unmarked,
    ...fields,
  };
}
