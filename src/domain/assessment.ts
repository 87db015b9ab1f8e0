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

/** The analyst's own reading; never mixed with what was stated, off by default in exports. */
export interface Assessment
  extends Row, Readonly<Omit<Infer<typeof assessmentSchema>, keyof Row>> {}
