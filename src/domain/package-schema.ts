import { object } from 'zod/mini';
import { rowShape } from './row-schema.ts';
import { rank, text } from './schema.ts';

export const packageSchema = object({ ...rowShape, title: text, text, rank });
