/** A search string with one parameter set, or without it, and all others as they were. */
export function withParam(search: string, name: string, value: string | null): string {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next.size === 0 ? '' : `?${next.toString()}`;
}
