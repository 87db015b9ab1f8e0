import { enum as oneOf, nullable, object, record } from 'zod/mini';
import { fuzzyDateSchema } from './fuzzy-date-schema.ts';
import { issueKinds, issueStatuses, chosenEmptyCells } from './issue.ts';
import { markingShape } from './marking-schema.ts';
import { rowShape } from './row-schema.ts';
import { rank, text, uuid } from './schema.ts';

export const emptyMarkSchema = object({
  value: oneOf(chosenEmptyCells),
  date: fuzzyDateSchema,
  sourceId: nullable(uuid),
});

export const issueSchema = object({
  ...rowShape,
  trackId: uuid,
  /** Set for a sub-issue; one level only. */
  parentId: nullable(uuid),
  title: text,
  /** The question in full, where the title does not say it all. */
  question: text,
  kind: oneOf(issueKinds),
  status: oneOf(issueStatuses),
  /** Free text in which [square brackets] mark wording not agreed. */
  commonText: text,
  rank,
  /** Party id → why that party's cell is empty, where a person said so. A withdrawn mark is null. */
  emptyMarks: record(uuid, nullable(emptyMarkSchema)),
  ...markingShape,
});
