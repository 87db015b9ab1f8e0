import { enum as oneOf, maxLength, object, regex, string } from 'zod/mini';
import { rowShape } from './row-schema.ts';
import { text, uuid } from './schema.ts';
import { sourceFormats } from './source-text.ts';

export const sourceTextSchema = object({
  ...rowShape,
  sourceId: uuid,
  text: string().check(maxLength(33_554_432)),
  hash: string().check(regex(/^[0-9a-f]{64}$/)),
  format: oneOf(sourceFormats),
  fileName: text,
});
