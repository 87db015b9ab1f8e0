import type { infer as Infer } from 'zod/mini';
import type { fuzzyDateSchema } from './fuzzy-date-schema.ts';

export type FuzzyDate = Readonly<Infer<typeof fuzzyDateSchema>>;

export const unknownDate: FuzzyDate = { words: '', edtf: null };
