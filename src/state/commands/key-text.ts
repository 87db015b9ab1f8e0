import type { Command } from './command.ts';

/** A key as a person reads it: "L", "G M" for one after the other, "Ctrl K" or "⌘ K". */
export function keyText(key: string): string {
  return key
    .split(' ')
    .map((chord) => chord.split('+').map(nameOf).join(' '))
    .join(' ');
}

/** The key that is shown with a command; undefined: it has none. */
export function keyOf(command: Command): string | undefined {
  const [first] = command.keys;
  return first === undefined ? undefined : keyText(first);
}

/** As `aria-keyshortcuts` wants it; keys that follow one another can't be said there. */
export function ariaKeys(command: Command): string | undefined {
  const chords = command.keys.filter((key) => !key.includes(' '));
  const all = chords.flatMap((key) =>
    key.includes('mod+')
      ? [key.replace('mod+', 'Control+'), key.replace('mod+', 'Meta+')]
      : [key.replace('ctrl+', 'Control+')],
  );
  const named = all.map((key) =>
    key
      .split('+')
      .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
      .join('+'),
  );
  return named.length === 0 ? undefined : named.join(' ');
}

/** Whether the keyboard has a Command key in place of Ctrl. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
}

function nameOf(part: string): string {
  switch (part) {
    case 'mod':
      return isMac() ? '⌘' : 'Ctrl';
    case 'ctrl':
      return 'Ctrl';
    case 'alt':
      return isMac() ? '⌥' : 'Alt';
    case 'shift':
      return isMac() ? '⇧' : 'Shift';
    case 'ArrowUp':
      return '↑';
    case 'ArrowDown':
      return '↓';
    case 'Enter':
      return '↵';
    case 'Escape':
      return 'Esc';
    case 'Delete':
      return 'Del';
    default:
      return part.length === 1 ? part.toUpperCase() : part;
  }
}
