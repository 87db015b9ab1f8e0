/**
 * JSON with the keys of every object in order of their code units and no white space, so that equal
 * content gives equal text. What JSON has no word for (undefined) is left out.
 */
export function canonical(value: unknown): string {
  return isInOrder(value) ? (JSON.stringify(value) ?? 'null') : inOrder(value);
}

/** What was read from a file is in order already, and then the engine's own writer is much faster. */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const fields = value as Readonly<Record<string, unknown>>;
  let last = '';
  for (const key in fields) {
    if (key < last) return false;
    const field = fields[key];
    if (typeof field === 'object' && !isInOrder(field)) return false;
    last = key;
  }
  return true;
}

function inOrder(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(fields).toSorted()) {
    const field = fields[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${inOrder(field)}`;
  }
  return `{${text}}`;
}
