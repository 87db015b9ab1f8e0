import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { assessmentSchema } from './assessment-schema.ts';
import type { Row } from './row.ts';

export const assessmentKinds = [
  'interest',
  'inferred-red-line',
  'best-alternative',
  'flexibility',
  'priority',
] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

export const assessmentKindLabels = {
  interest: msg`Interest`,
  'inferred-red-line': msg`Inferred red line`,
  'best-alternative': msg`Best alternative`,
  flexibility: msg`Flexibility`,
  priority: msg`Priority`,
} as const;

/** The analyst's own reading; never mixed with what was stated, off by default in exports. */
export interface Assessment
  extends Row, Readonly<Omit<Infer<typeof assessmentSchema>, keyof Row>> {}
