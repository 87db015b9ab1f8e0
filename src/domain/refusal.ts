import type { MessageDescriptor } from '@lingui/core';

/** Input that cannot be taken, in words that say what to change. */
export interface Refusal {
  readonly refusal: MessageDescriptor;
}

export function isRefusal(result: object): result is Refusal {
  return 'refusal' in result;
}

/** Nothing that could be read: white space and characters without width only. */
export function isBlank(text: string): boolean {
  return text === '' || !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
}
