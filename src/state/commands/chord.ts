/** Of a pressed key, what a command's `keys` could say: "l", "?", "mod+k". Null: a modifier alone. */
export function chordsOf(event: KeyboardEvent): readonly string[] {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (altKey || (ctrlKey && metaKey)) return [];
  const name = letterOf(event);
  if (ctrlKey || metaKey) {
    const shifted = shiftKey ? `shift+${name}` : name;
    return ctrlKey ? [`mod+${shifted}`, `ctrl+${shifted}`] : [`mod+${shifted}`];
  }
  if (!shiftKey) return [name];
  // A sign such as ? may need Shift; a letter with Shift is something else.
  return /^[a-z]$/.test(name) ? [`shift+${name}`] : key.length === 1 ? [key] : [`shift+${key}`];
}

/** Where the layout has other letters, the key's place decides. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (key.length > 1) return key;
  const isOther = !/^[\u0020-\u007e]$/.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return isOther && place !== undefined ? place.toLowerCase() : key.toLowerCase();
}
