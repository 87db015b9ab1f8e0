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
/** Typed for a statement and given up by Escape, all before the keys were there. */
let left = '';
/** Milliseconds for which a letter may be the first of two that are one key, as G and L. */
const patience = 1500;
let otherUntil = 0;

export function hearEarlyKeys(): void {
  document.addEventListener('keydown', onKeyDown);
}

interface Early {
  /** The key that waits for its command. */
  readonly pressed: string | null;
  /** What belongs into the draft of a statement. */
  readonly left: string;
}

/** From here on the caller listens. */
export function takeEarly(): Early {
  document.removeEventListener('keydown', onKeyDown);
  const taken = { pressed, left };
  pressed = null;
  left = '';
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
  if (command === logPosition) keepTyped(forget, 'many-lines', '', leave);
  else if (command !== help) keepTyped(forget);
}

function leave(text: string): void {
  left += text;
}

function forget(): void {
  pressed = null;
}
