import { isSameValue } from './same-value.ts';

/** One value that a gesture changed: a field, a member of a map, or a value within a member. */
export interface FieldChange {
  /** `['title']`, `['sides', id]`, `['claims', id, 'mode']`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What a change entry tells, value by value; values of the same member follow each other. */
export function fieldChanges(entry: {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}): readonly FieldChange[] {
  const paths = new Set([...Object.keys(entry.before), ...Object.keys(entry.after)]);
  return Array.from(paths).flatMap((path) => {
    const dot = path.indexOf('.');
    const parts = dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
    return differences(parts, entry.before[path] ?? null, entry.after[path] ?? null);
  });
}

/** A date of a record: its words and what they mean. */
export function isDateValue(
  value: unknown,
): value is { readonly words: string; readonly edtf: string | null } {
  return isFields(value) && 'words' in value && 'edtf' in value;
}

function differences(path: readonly string[], before: unknown, after: unknown): FieldChange[] {
  if (isSameValue(before, after)) return [];
  const isOpen = (value: unknown) => isFields(value) && !isDateValue(value);
  if (!isOpen(before) && !isOpen(after)) return [{ path, before, after }];
  const [old, next] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
  const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
  return Array.from(keys).flatMap((key) =>
    differences([...path, key], own(old, key), own(next, key)),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : null;
}
