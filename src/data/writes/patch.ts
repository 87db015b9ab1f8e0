import { isIdentical } from '#domain/identical.ts';
import type { Row } from '#domain/row.ts';
import type { Stamp } from '#domain/stamp.ts';

export interface Patched<R extends Row> {
  readonly next: R;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * A row with some fields changed and stamped. A key with a dot is a path into a map field
 * (`claims.<id>`). What does not differ is left out of `before` and `after`.
 */
export function patched<R extends Row>(
  row: R,
  fields: Readonly<Record<string, unknown>>,
  stamp: Stamp,
): Patched<R> {
  const next = { ...row } as Record<string, unknown>;
  const stamps: Record<string, Stamp> = { ...row.stamps };
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const [field, key] = splitPath(path);
    const map = next[field] as Readonly<Record<string, unknown>>;
    const old = key === undefined ? next[field] : memberOf(map, key);
    if (isIdentical(old ?? null, value)) continue;
    before[path] = old ?? null;
    after[path] = value;
    stamps[path] = stamp;
    next[field] = key === undefined ? value : withKey(map, key, value);
  }
  return { next: { ...next, stamps } as unknown as R, before, after };
}

/** Null takes a key out of a set; elsewhere it stays, as the mark of what was withdrawn. */
function withKey(map: Readonly<Record<string, unknown>>, key: string, value: unknown) {
  const isSet = value === true || (value === null && memberOf(map, key) === true);
  if (!isSet || value !== null) return { ...map, [key]: value };
  const { [key]: _taken, ...rest } = map;
  return rest;
}

/** A member may bear any name, "constructor" too. */
function memberOf(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function splitPath(path: string): [string, string?] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}
