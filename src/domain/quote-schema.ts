import { enum as oneOf, int, nonnegative, nullable, object } from 'zod/mini';
import { quotedTables } from './quote.ts';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';

export const quoteSchema = object({
  ...rowShape,
  sourceId: uuid,
  exact: text,
  prefix: text,
  suffix: text,
  start: int().check(nonnegative()),
  end: int().check(nonnegative()),
  aboutTable: oneOf(quotedTables),
  aboutId: uuid,
  aboutIssueId: nullable(uuid),
  aboutPartyId: nullable(uuid),
});
