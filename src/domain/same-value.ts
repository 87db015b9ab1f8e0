/** Whether two values of a field are the same; null and what is not there are. Order of keys is no matter. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, two] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...one.keys(), ...two.keys()].every((key) => isSameValue(one.get(key), two.get(key)));
}
