import type { infer as Infer } from 'zod/mini';
import type { PackageId } from './id.ts';
import type { packageSchema } from './package-schema.ts';
import type { Row } from './row.ts';

/** Understandings bound together: nothing is agreed until everything is. Its members point at it. */
export interface Package extends Row, Readonly<Omit<Infer<typeof packageSchema>, keyof Row>> {
  readonly id: PackageId;
}
