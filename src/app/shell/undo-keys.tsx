import { useEffect } from 'react';
import { isInFloat, takesText } from './key-places.ts';

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y redoes; inert in text fields and dialogs. */
export function UndoKeys() {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return null;
}

function onKeyDown(event: KeyboardEvent): void {
  const wish = wishOf(event);
  if (wish === null || event.defaultPrevented || event.isComposing || isInFloat()) return;
  if (takesText(event.target as HTMLElement)) return;
  event.preventDefault();
  void import('#state/undo.ts').then(({ undoLatest, redoLatest }) =>
    wish === 'undo' ? undoLatest() : redoLatest(),
  );
}

function wishOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  // Where the layout has other letters, the key's place decides.
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code;
  if (key === 'z' || key === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  const isY = (key === 'y' || key === 'KeyY') && event.ctrlKey && !event.shiftKey;
  return isY ? 'redo' : null;
}
