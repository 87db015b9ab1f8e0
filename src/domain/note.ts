import type { infer as Infer } from 'zod/mini';
import type { noteSchema } from './note-schema.ts';
import type { Row } from './row.ts';

/** Free words on anything, dated, by this user; never counted as stated. */
export interface Note extends Row, Readonly<Omit<Infer<typeof noteSchema>, keyof Row>> {}
