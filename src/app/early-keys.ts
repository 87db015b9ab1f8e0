import { chordsOf } from '#state/commands/chord.ts';
import { help, logPosition, palette, search } from '#state/commands/deeds.ts';
import { usePreferences } from '#state/preferences.ts';
import { keepTyped } from '#state/typed-ahead.ts';
import { isComposing } from '#ui/is-composing.ts';
import { takesLetters } from './shell/key-places.ts';

/** What leads to everything else is heard before the keys of all commands are loaded. */
const heard = new Map(
  [palette, search, help, logPosition].flatMap((command) =>
    command.keys.map((key) => [key, command] as const),
  ),
);

let pressed: string | null = null;
/** Milliseconds for which a letter may be the first of two that are one key, as G and L. */
const patience = 1500;
let otherUntil = 0;

export function hearEarlyKeys(): void {
  document.addEventListener('keydown', onKeyDown);
}

/** The key that waits for its command; from here on the caller listens. */
export function takeEarlyKey(): string | null {
  document.removeEventListener('keydown', onKeyDown);
  const taken = pressed;
  pressed = null;
  return taken;
}

function onKeyDown(event: KeyboardEvent): void {
  if (isComposing(event) || event.repeat) return;
  const isBare = !event.ctrlKey && !event.metaKey;
  const isSecond = isBare && event.timeStamp < otherUntil;
  const chord = chordsOf(event).find((each) => heard.has(each));
  if (chord === undefined || isSecond) {
    otherUntil = isBare && !isSecond ? event.timeStamp + patience : 0;
    return;
  }
  const command = heard.get(chord);
  if (isBare && (!usePreferences.getState().letterKeys || takesLetters(event.target as Element)))
    return;
  event.preventDefault();
  pressed = chord;
  if (command !== help) keepTyped(forget, command === logPosition ? 'many-lines' : 'one-line');
}

function forget(): void {
  pressed = null;
}
