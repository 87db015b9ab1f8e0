import { enum as oneOf, nullable } from 'zod/mini';
import { tlps } from './marking.ts';
import { text } from './schema.ts';

/** Spread into a noun's shape: a TLP mark and a free label of the organisation's own. */
export const markingShape = { tlp: nullable(oneOf(tlps)), markingLabel: text };
