import { enum as oneOf, nullable, object, record } from 'zod/mini';
import { pointVerdicts } from './point-match.ts';
import { rowShape } from './row-schema.ts';
import { rank, text, uuid } from './schema.ts';

export const pointMatchSchema = object({
  ...rowShape,
  meetingId: uuid,
  title: text,
  rank,
  cells: record(
    uuid,
    nullable(object({ pointId: nullable(uuid), verdict: nullable(oneOf(pointVerdicts)) })),
  ),
});
