export interface Hostile {
  readonly reason: 'forbidden-key' | 'too-deep';
  readonly path: string;
}

/** No record of ours comes near it. */
const maxDepth = 32;

/**
 * Finds what could do harm when objects are later built from it: nesting without end, and keys that
 * mean a prototype. "constructor" and "prototype" are let through as members of a set, where they are
 * somebody's tag.
 */
export function findHostile(value: unknown, depth = 0): Hostile | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > maxDepth) return { reason: 'too-deep', path: '' };
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (isForbidden(key, member)) return { reason: 'forbidden-key', path: key };
    const found = findHostile(member, depth + 1);
    if (found) return { ...found, path: found.path === '' ? key : `${key}.${found.path}` };
  }
  return null;
}

/** Whether a key may mean a prototype. */
export function isForbidden(key: string, member: unknown): boolean {
  if (key === '__proto__') return true;
  return (key === 'constructor' || key === 'prototype') && member !== true;
}
