import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { checkPosition, type PositionField } from './check-position.ts';
import type { Day } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { reviseDate } from './parse-date.ts';
import type { PositionEntry } from './position-entry.ts';
import { isBlank, isRefusal } from './refusal.ts';

export type EntryField = PositionField | 'issue' | 'track' | 'source' | 'links';

/** What to change before an entry can be logged. Words that name no record are never dropped in silence. */
export function entryRefusals(
  entry: PositionEntry,
  today: Day,
): Readonly<Partial<Record<EntryField, MessageDescriptor>>> {
  const party = isLeft(entry.partyId, entry.partyText);
  const issue = isLeft(entry.issueId, entry.issueText);
  const source = isLeft(entry.sourceId, entry.sourceText);
  const lacksTrack = entry.fresh.issues.some(
    ({ id, trackId }) => id === entry.issueId && trackId === null,
  );
  return {
    ...checkPosition({ ...entry, dateWords: wordsWithoutValue(entry.date) }, today),
    ...(entry.links.some(({ date }) => isRefusal(reviseDate(date, date.words, today))) && {
      links: msg`Correct the date of the link that is marked.`,
    }),
    ...(party && {
      party: msg`“${party}” is no party on record. Choose one from the list, or create it there.`,
    }),
    ...(issue && {
      issue: msg`“${issue}” is no issue on record. Choose one from the list, create it there, or clear the field.`,
    }),
    ...(source && {
      source: msg`“${source}” is no source on record. Choose one from the list, create it there, or clear the field.`,
    }),
    ...(lacksTrack && { track: msg`Choose the track of the new issue, or create one.` }),
  };
}

/** Words that have a value were read already. */
function wordsWithoutValue({ words, edtf }: FuzzyDate): string {
  return edtf === null ? words : '';
}

function isLeft(id: string | null, text: string): string | null {
  return id === null && !isBlank(text) ? text.trim() : null;
}
