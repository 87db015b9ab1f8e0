import { Suspense, useEffect, useEffectEvent } from 'react';
import { usePreferences } from '#state/preferences.ts';
import { isInFloat, takesLetters } from './key-places.ts';
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
  return isInFloat() || takesLetters(event.target as HTMLElement);
}
