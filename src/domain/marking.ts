import { msg } from '@lingui/core/macro';
import { enum as oneOf, nullable } from 'zod/mini';
import { text } from './schema.ts';

/** Traffic Light Protocol 2.0. */
export const tlps = ['clear', 'green', 'amber', 'amber-strict', 'red'] as const;
export type Tlp = (typeof tlps)[number];

export const tlpLabels = {
  clear: msg`TLP:CLEAR`,
  green: msg`TLP:GREEN`,
  amber: msg`TLP:AMBER`,
  'amber-strict': msg`TLP:AMBER+STRICT`,
  red: msg`TLP:RED`,
} as const;

/** Spread into a noun's shape: a TLP mark and a free label of the organisation's own. */
export const markingShape = { tlp: nullable(oneOf(tlps)), markingLabel: text };

export const unmarked = { tlp: null, markingLabel: '' } as const;
