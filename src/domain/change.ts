import type { infer as Infer } from 'zod/mini';
import type { changeEntrySchema, changeSchema } from './change-schema.ts';

/** What a gesture did; with the noun it names the gesture in notices and in the activity. */
export const changeVerbs = [
  'create',
  'edit',
  'delete',
  'restore',
  'reorder',
  'archive',
  'log',
  'correct',
  'move',
  'follow-up',
  'import',
  'open-example',
  'revert',
  'redo',
  'undelete',
  'purge',
  'merge',
  'restore-point',
] as const;
export type ChangeVerb = (typeof changeVerbs)[number];

/** One gesture of one person: what changed, before and after. */
export interface Change extends Readonly<Omit<Infer<typeof changeSchema>, 'entries'>> {
  readonly entries: readonly ChangeEntry[];
}
export type ChangeEntry = Readonly<Infer<typeof changeEntrySchema>>;
