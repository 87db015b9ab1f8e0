import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { instants, rank, uuid } from '#domain/schema.ts';
import { stampSchema } from '#domain/stamp-schema.ts';
import { safeParse } from 'zod/mini';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';

/** What would have been right, as a sentence, for one complaint of a schema. */
export function expectationOf(issue: $ZodIssue): MessageDescriptor {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? other;
  if (issue.code === 'invalid_format') return formats.get(issue.pattern ?? '') ?? other;
  if (issue.code === 'invalid_key') return msg`Its keys must be ids: UUIDs in lower case.`;
  if (
    (issue.code === 'too_small' && issue.minimum === instants.first) ||
    (issue.code === 'too_big' && issue.maximum === instants.last)
  )
    return msg`It must be an instant of the years 1 to 9999, in milliseconds since 1970.`;
  if (issue.code === 'too_big') return msg`It must be no longer than a megabyte.`;
  if (issue.code !== 'invalid_value') return other;
  const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
  return issue.values.length === 1
    ? msg`It must be ${values}.`
    : msg`It must be one of these: ${values}.`;
}

export const missing = msg`It is missing; every field must be given, empty ones too.`;

const other = msg`See the description of the file format for what it must be.`;

const types: Readonly<Record<string, MessageDescriptor>> = {
  string: msg`It must be a text.`,
  number: msg`It must be a number.`,
  int: msg`It must be a whole number.`,
  boolean: msg`It must be true or false.`,
  object: msg`It must be an object.`,
  record: msg`It must be an object.`,
  array: msg`It must be a list.`,
};

const formats: ReadonlyMap<string, MessageDescriptor> = new Map([
  [patternOf(uuid), msg`It must be an id: a UUID in lower case.`],
  [patternOf(rank), msg`It must be a rank such as a0, in the form that Parley gives it.`],
  [patternOf(stampSchema), msg`It must be a stamp: 12, 4 and 8 hex digits joined by hyphens.`],
]);

function patternOf(schema: $ZodType): string {
  const [issue] = safeParse(schema, '').error?.issues ?? [];
  return issue?.code === 'invalid_format' ? (issue.pattern ?? '') : '';
}
