import { msg } from '@lingui/core/macro';

/** In order, least firm first. */
export const firmnesses = [
  'exploratory',
  'indicative',
  'stated',
  'reaffirmed',
  'formal',
  'red-line',
] as const;
export type Firmness = (typeof firmnesses)[number];

export const firmnessLabels = {
  exploratory: msg`Exploratory`,
  indicative: msg`Indicative`,
  stated: msg`Stated`,
  reaffirmed: msg`Reaffirmed`,
  formal: msg`Formal`,
  'red-line': msg`Red line`,
} as const;
