import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { isBlank } from './refusal.ts';

/** In UTF-16 units, as `maxlength` counts. */
const longestTitle = 2000;
const longestText = 1_048_576;

/** A title or a name: something to read, at most 2,000 characters. Null: fine. */
export function titleRefusal(title: string): MessageDescriptor | null {
  if (isBlank(title)) return msg`Write a title; it cannot be blank.`;
  if (title.length > longestTitle) return msg`Shorten the title to 2,000 characters or fewer.`;
  return null;
}

export function statementRefusal(statement: string): MessageDescriptor | null {
  if (isBlank(statement)) return msg`Write what was said; a statement cannot be blank.`;
  if (statement.length > longestText) {
    return msg`Shorten the statement to one million characters or fewer, or keep the whole text as a source.`;
  }
  return null;
}
