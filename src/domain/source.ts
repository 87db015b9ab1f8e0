import { msg } from '@lingui/core/macro';
import type { infer as Infer } from 'zod/mini';
import type { SourceId } from './id.ts';
import type { Row } from './row.ts';
import type { sourceSchema } from './source-schema.ts';

export const sourceKinds = [
  'press-report',
  'press-conference',
  'statement',
  'readout',
  'document',
  'broadcast',
  'social-media',
  'interview',
  'own-notes',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindLabels = {
  'press-report': msg`Press report`,
  'press-conference': msg`Press conference`,
  statement: msg`Statement`,
  readout: msg`Readout`,
  document: msg`Document`,
  broadcast: msg`Broadcast`,
  'social-media': msg`Social media`,
  interview: msg`Interview`,
  'own-notes': msg`Own notes`,
  other: msg`Other`,
} as const;

/** A document or broadcast that records rest on. */
export interface Source extends Row, Readonly<Omit<Infer<typeof sourceSchema>, keyof Row>> {
  readonly id: SourceId;
}
