import { msg } from '@lingui/core/macro';

export const wordings = [
  'verbatim',
  'partial-quote',
  'paraphrase',
  'summary',
  'official-text',
] as const;
export type Wording = (typeof wordings)[number];

export const wordingLabels = {
  verbatim: msg`Verbatim`,
  'partial-quote': msg`Partial quote`,
  paraphrase: msg`Paraphrase`,
  summary: msg`Summary`,
  'official-text': msg`Official text`,
} as const;

export const translations = ['yes', 'no', 'unknown'] as const;
export type Translation = (typeof translations)[number];

export const translationLabels = {
  yes: msg`Translated`,
  no: msg`Not translated`,
  unknown: msg`Unknown whether translated`,
} as const;
