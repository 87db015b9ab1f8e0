import { movePassage, type PassageMove } from '#domain/move-passage.ts';
import type { Passage } from '#domain/source-paragraphs.ts';
import { nameOf } from '#state/commands/chord.ts';
import { usePreferences } from '#state/preferences.ts';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { elementAt, firstInSight, selectedPassage, selectPassage } from './text-place.ts';

interface ReaderKeys {
  readonly text: string;
  readonly paragraphs: readonly Passage[];
  readonly language: string;
  /** A form is on its way: keys are for it, not for the text. */
  readonly isBusy: boolean;
  /** Changes when the text is drawn anew: the selection is then put back. */
  readonly version: number;
  /** A letter or Enter was pressed. Returns whether it means something. */
  readonly onLetter: (letter: string) => boolean;
  /** Marks were pressed in the text, at a click that selected nothing. */
  readonly onMarks: (quoteIds: readonly string[]) => void;
}

/** The passage selected in a text, by mouse, touch or keys. It stays while a form has the focus. */
export function usePassage(root: RefObject<HTMLElement | null>, keys: ReaderKeys) {
  const [passage, setPassage] = useState<Passage | null>(null);
  const areLettersOn = usePreferences((preferences) => preferences.letterKeys);

  const onSelection = useEffectEvent(() => {
    const { current } = root;
    const selection = document.getSelection();
    if (!current || !selection?.anchorNode || !current.contains(selection.anchorNode)) return;
    // What React draws anew loses its selection: only a click or Escape lets a passage go.
    const selected = selectedPassage(current, keys.text);
    if (selected) setPassage(selected);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!root.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== root.current) return;
    if (keys.isBusy) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && passage) {
      document.getSelection()?.removeAllRanges();
      setPassage(null);
      return;
    }
    const isLetter = areLettersOn || event.key === 'Enter';
    if (isLetter && !event.shiftKey && keys.onLetter(nameOf(event).toLowerCase())) {
      event.preventDefault();
      return;
    }
    const isRtl = getComputedStyle(elementAt(root.current, 0) ?? root.current).direction === 'rtl';
    const move = moveOf(event, areLettersOn, isRtl);
    if (!move) return;
    event.preventDefault();
    const next = movePassage(keys, passage, move, passage ? 0 : firstInSight(root.current));
    if (!next) return;
    setPassage(next);
    selectPassage(root.current, next);
  });
  const onFocus = useEffectEvent(() => {
    if (passage && root.current && document.getSelection()?.isCollapsed !== false) {
      selectPassage(root.current, passage);
    }
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('mark') : null;
    if (document.getSelection()?.isCollapsed === false) return;
    setPassage(null);
    keys.onMarks(mark?.dataset['quotes']?.split(' ') ?? []);
  });

  useEffect(() => {
    const { current } = root;
    if (!current) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    let frame = 0;
    document.addEventListener(
      'selectionchange',
      () => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => onSelection());
      },
      { signal },
    );
    current.addEventListener('keydown', (event) => onKey(event), { signal });
    current.addEventListener('focus', () => onFocus(), { signal });
    current.addEventListener('click', (event) => onClick(event), { signal });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [root]);

  const { version } = keys;
  const putBack = useEffectEvent((_version: number) => {
    if (document.activeElement === root.current) onFocus();
  });
  useEffect(() => putBack(version), [version]);

  return { passage, setPassage } as const;
}

function moveOf(event: KeyboardEvent, withLetters: boolean, isRtl: boolean): PassageMove | null {
  const [forth, back] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const isDown = event.key === 'ArrowDown' || (withLetters && nameOf(event) === 'j');
  const isUp = event.key === 'ArrowUp' || (withLetters && nameOf(event) === 'k');
  const isForth = event.key === forth;
  const isBack = event.key === back;
  if (event.shiftKey) return isDown || isForth ? 'extend' : isUp || isBack ? 'shrink' : null;
  if (isDown) return 'next-paragraph';
  if (isUp) return 'previous-paragraph';
  if (isForth) return 'next-sentence';
  return isBack ? 'previous-sentence' : null;
}
