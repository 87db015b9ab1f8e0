import { Suspense, useEffect, useEffectEvent } from 'react';
import { usePreferences } from '#state/preferences.ts';
import { useLogPosition } from './use-log-position.ts';

/** Single-letter commands; inert in fields and dialogs, and switched off in Settings. */
export function LetterKeys() {
  const isOn = usePreferences((preferences) => preferences.letterKeys);
  return <Suspense fallback={null}>{isOn && <Keys />}</Suspense>;
}

function Keys() {
  const log = useLogPosition();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'l' || isTaken(event) || !log) return;
    event.preventDefault();
    log();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return true;
  if (
    document.querySelector(
      '[role="dialog"]:not([data-sheet]), [role="alertdialog"], [role="menu"], dialog[open]',
    )
  )
    return true;
  return takesLetters(event.target as HTMLElement);
}

/** Text fields, and lists that jump to what begins with the letter; a checkbox or a radio takes none. */
function takesLetters(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return (
    target.isContentEditable ||
    target.closest('textarea, select, [role="textbox"], [role="listbox"]') !== null
  );
}

const withoutText: ReadonlySet<string> = new Set([
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'button',
  'submit',
  'reset',
  'image',
]);
