import { commands } from '#state/commands/all.ts';
import { recordAtHand, runnerOf } from '#state/commands/at-hand.ts';
import { chordsOf, nameOf } from '#state/commands/chord.ts';
import type { Command } from '#state/commands/command.ts';
import { logPosition } from '#state/commands/deeds.ts';
import { setStatus } from '#state/commands/record-deeds.ts';
import { leaveForComposer } from '#state/composer.ts';
import { openStatuses } from '#state/palette.ts';
import { useSelection } from '#state/selection.ts';
import { usePreferences } from '#state/preferences.ts';
import { dropTyped } from '#state/typed-ahead.ts';
import { isComposing } from '#ui/is-composing.ts';
import { useEffect } from 'react';
import { takeEarly } from '#app/early-keys.ts';
import { isInFloat, takesLetters, takesText } from '#app/shell/key-places.ts';
import { useNewElsewhere } from './use-new-elsewhere.ts';
import { usePlaceOffers } from './use-place-offers.ts';
import { useShellOffers } from './use-shell-offers.ts';

/**
 * The keys of all commands; inert in dialogs, those without Ctrl also in fields, single letters and signs
 * also where they are switched off.
 */
export function Keys() {
  useShellOffers();
  usePlaceOffers();
  useNewElsewhere();
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    const { pressed, left } = takeEarly();
    if (left !== '') leaveForComposer(runOf(logPosition.keys), left);
    const run = pressed === null ? null : runOf([pressed]);
    if (run) run();
    else if (pressed !== null) dropTyped();
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}

/** Milliseconds that the first of two letters waits for the second. */
const patience = 1500;
let first: { readonly chord: string; readonly until: number } | null = null;

const byKey = new Map<string, Command[]>();
for (const command of commands) {
  if (command.context !== 'page' && command.context !== 'new') continue;
  for (const key of command.keys) byKey.set(key, [...(byKey.get(key) ?? []), command]);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  const chords = chordsOf(event);
  if (chords.length === 0 || isModifier(event.key)) return;
  const before = first !== null && event.timeStamp < first.until ? `${first.chord} ` : '';
  first = null;
  const isBare = !event.ctrlKey && !event.metaKey;
  if (isBare ? isLetterInert(event) : isChordInert(event)) return;
  // Asked last: it looks through the whole page, which is not to be done at every letter that is typed.
  if (isInFloat()) return;
  const run = runOf(chords.map((chord) => `${before}${chord}`));
  if (run !== null) {
    event.preventDefault();
    run();
  } else if (isBare && before === '' && chords.some(beginsMore)) {
    first = { chord: chords[0] ?? '', until: event.timeStamp + patience };
  }
}

/** What the first command with one of these keys does that the page has. Enter is the browser's own. */
function runOf(keys: readonly string[]): (() => void) | null {
  for (const command of keys.flatMap((key) => (key === 'Enter' ? [] : (byKey.get(key) ?? [])))) {
    const many = useSelection.getState().chosen.size > 0 ? runnerOf(command) : null;
    if (many !== null) return many;
    const record = command.group === 'record' ? recordAtHand() : null;
    if (record?.has.some((each) => each.id === command.id)) {
      const isStatus = command.id === setStatus.id;
      return isStatus ? () => openStatuses(record) : () => record.run(command.id);
    }
    const run = runnerOf(command);
    if (run !== null) return run;
  }
  return null;
}

function beginsMore(chord: string): boolean {
  return [...byKey.keys()].some((key) => key.startsWith(`${chord} `));
}

function isLetterInert(event: KeyboardEvent): boolean {
  if (event.key.length === 1 && !usePreferences.getState().letterKeys) return true;
  const isMove = /^[jk]$/.test(nameOf(event));
  return (event.repeat && !isMove) || takesLetters(event.target as Element);
}

/** In a text field Ctrl+Z is the browser's own; the palette opens from everywhere. */
function isChordInert(event: KeyboardEvent): boolean {
  return takesText(event.target as Element) && !chordsOf(event).includes('mod+k');
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}
