import type { infer as Infer } from 'zod/mini';
import type { tombstoneSchema } from './tombstone-schema.ts';

/** What is left of a record that was removed for good, so that an older file does not bring it back. */
export type Tombstone = Readonly<Infer<typeof tombstoneSchema>>;
