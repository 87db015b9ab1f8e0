/** An object, boxed; null where the text is not JSON or holds something else. */
export function parsed(text: string): { readonly value: Readonly<Record<string, unknown>> } | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Readonly<Record<string, unknown>> } : null;
  } catch {
    return null;
  }
}
