import { msg } from '@lingui/core/macro';
import { enum as oneOf, nullable, object, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import { rowShape, type Row } from './row.ts';
import { text, uuid } from './schema.ts';

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

export const assessmentSchema = object({
  ...rowShape,
  kind: oneOf(assessmentKinds),
  partyId: nullable(uuid),
  issueId: nullable(uuid),
  text,
  /** In the analyst's own estimative words; blank: not given. */
  likelihood: text,
  confidence: text,
  date: fuzzyDateSchema,
});

/** The analyst's own reading; never mixed with what was stated, off by default in exports. */
export interface Assessment
  extends Row, Readonly<Omit<Infer<typeof assessmentSchema>, keyof Row>> {}
