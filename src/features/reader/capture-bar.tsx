import type { Passage } from '#domain/source-paragraphs.ts';
import { usePreferences } from '#state/preferences.ts';
import { Button } from '#ui/button.tsx';
import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { captureCommands, type CaptureKind } from './capture-kinds.ts';
import { rangeOf } from './text-place.ts';
import s from './capture-bar.module.css';

interface CaptureBarProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly passage: Passage;
  readonly onCapture: (kind: CaptureKind) => void;
}

/** What can be logged from the selected passage, just below it. */
export function CaptureBar({ root, passage, onCapture }: CaptureBarProps) {
  const { t, i18n } = useLingui();
  const bar = useRef<HTMLDivElement>(null);
  const hasLetters = usePreferences((preferences) => preferences.letterKeys);
  const { start, end } = passage;
  useLayoutEffect(() => {
    const frame = bar.current?.offsetParent;
    const range = root.current && rangeOf(root.current, { start, end });
    if (!bar.current || !frame || !range) return;
    const at = range.getBoundingClientRect();
    const from = frame.getBoundingClientRect();
    bar.current.style.setProperty('--at', `${at.bottom - from.top + frame.scrollTop}px`);
  }, [root, start, end]);
  return (
    <div ref={bar} className={s['bar']} role="group" aria-label={t`Log from the passage`}>
      {captureCommands.map(({ kind, letter, label }) => (
        <Button
          key={kind}
          size="small"
          variant="quiet"
          shortcut={hasLetters ? letter.toUpperCase() : undefined}
          // The selection stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCapture(kind)}
        >
          {i18n._(label)}
        </Button>
      ))}
    </div>
  );
}
