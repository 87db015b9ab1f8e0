import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Assessment } from './assessment.ts';
import { unknownDate } from './fuzzy-date.ts';
import { isBlank } from './refusal.ts';
import type { Given } from './row.ts';

export function newAssessment(
  fields: Pick<Assessment, 'kind' | 'text'> & Partial<Given<Assessment>>,
): Given<Assessment> {
  return {
    partyId: null,
    issueId: null,
    likelihood: '',
    confidence: '',
    date: unknownDate,
    ...fields,
  };
}

/** Null: fine. */
export function assessmentRefusal(text: string): MessageDescriptor | null {
  return isBlank(text) ? msg`Write your reading; an assessment cannot be blank.` : null;
}
