import { object, type infer as Infer } from 'zod/mini';
import type { PackageId } from './id.ts';
import { rowShape, type Row } from './row.ts';
import { rank, text } from './schema.ts';

export const packageSchema = object({ ...rowShape, title: text, text, rank });

/** Understandings bound together: nothing is agreed until everything is. Its members point at it. */
export interface Package extends Row, Readonly<Omit<Infer<typeof packageSchema>, keyof Row>> {
  readonly id: PackageId;
}
