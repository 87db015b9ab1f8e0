import { msg } from '@lingui/core/macro';

/**
 * Words for how likely something is, from least to most, as analysts' standards (ICD 203) order them.
 * Offered, never required, and never turned into numbers.
 */
export const likelihoodWords = [
  msg`almost no chance`,
  msg`very unlikely`,
  msg`unlikely`,
  msg`roughly even chance`,
  msg`likely`,
  msg`very likely`,
  msg`almost certain`,
] as const;

/** Words for how well founded a judgement is. */
export const confidenceWords = [
  msg`low confidence`,
  msg`moderate confidence`,
  msg`high confidence`,
] as const;
