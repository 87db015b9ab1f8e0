import { unknownDate } from './fuzzy-date.ts';
import type { Given } from './row.ts';
import type { TextDraft } from './text-draft.ts';

export function newTextDraft(
  fields: Pick<TextDraft, 'issueId' | 'text'> & Partial<Given<TextDraft>>,
): Given<TextDraft> {
  return {
    label: '',
    date: unknownDate,
    proposedById: null,
    meetingId: null,
    sourceId: null,
    ...fields,
  };
}
