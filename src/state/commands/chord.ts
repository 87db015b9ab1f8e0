/** Of a pressed key, what a command's `keys` could say: "l", "?", "mod+k". Null: a modifier alone. */
export function chordsOf(event: KeyboardEvent): readonly string[] {
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  if (altKey || (ctrlKey && metaKey)) return [];
  const name = nameOf(event);
  if (ctrlKey || metaKey) {
    const shifted = shiftKey ? `shift+${name}` : name;
    return ctrlKey ? [`mod+${shifted}`, `ctrl+${shifted}`] : [`mod+${shifted}`];
  }
  if (!shiftKey) return [name];
  // A sign such as ? may need Shift; a letter with Shift is something else.
  return /^[a-z]$/.test(name) ? [`shift+${name}`] : name.length === 1 ? [name] : [`shift+${name}`];
}

/** A key by the letter or sign of commands: where the layout has another script, its place decides. */
export function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length > 1) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const isSign = /^[\u0020-\u007e]$/.test(key);
  if (isSign) return key.toLowerCase();
  if (letter !== undefined) return letter;
  const isOtherScript = !/\p{Script=Latin}/u.test(key);
  const sign = isOtherScript ? signs[code] : undefined;
  return sign?.[shiftKey ? 1 : 0] ?? key.toLowerCase();
}

/** Where other scripts have letters: what is there on a Latin keyboard, without Shift and with it. */
const signs: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  Comma: [',', '<'],
  Slash: ['/', '?'],
};
