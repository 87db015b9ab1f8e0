/** Whether two values are equal to the last field; the order of keys is no matter, but null is not what is missing. */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, two] = [a as Fields, b as Fields];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(two).length) return false;
  return keys.every((key) => Object.hasOwn(two, key) && isIdentical(one[key], two[key]));
}

type Fields = Readonly<Record<string, unknown>>;
