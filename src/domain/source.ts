import { msg } from '@lingui/core/macro';
import { enum as oneOf, nullable, object, type infer as Infer } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date.ts';
import { reliabilities } from './grade.ts';
import type { SourceId } from './id.ts';
import { markingShape } from './marking.ts';
import { rowShape, type Row } from './row.ts';
import { text } from './schema.ts';

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

export const sourceSchema = object({
  ...rowShape,
  title: text,
  kind: nullable(oneOf(sourceKinds)),
  outlet: text,
  author: text,
  published: fuzzyDateSchema,
  url: text,
  /** BCP 47 tag; blank: not recorded. */
  language: text,
  reliability: oneOf(reliabilities),
  note: text,
  /** SHA-256 of the text kept on this device, in hex; null: reference only. */
  textHash: nullable(text),
  ...markingShape,
});

/** A document or broadcast that records rest on. */
export interface Source extends Row, Readonly<Omit<Infer<typeof sourceSchema>, keyof Row>> {
  readonly id: SourceId;
}
