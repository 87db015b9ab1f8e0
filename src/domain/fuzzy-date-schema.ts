import { nullable, object } from 'zod/mini';
import { text } from './schema.ts';

/**
 * A date as it was found. `words` is what was said ("soon", "12 March 2031"); `edtf` its ISO 8601-2
 * value where there is one. Both blank: unknown. Words alone: open, and never overdue.
 */
export const fuzzyDateSchema = object({ words: text, edtf: nullable(text) });
