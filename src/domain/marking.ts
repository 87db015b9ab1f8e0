import { msg } from '@lingui/core/macro';

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

export const unmarked = { tlp: null, markingLabel: '' } as const;
