import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Tone } from './tone.ts';
import styles from './text-block.module.css';

interface TextBlockProps {
  readonly text: string;
  readonly variant?: 'plain' | 'said' | 'quote' | undefined;
  /** Shows so many lines at first, with a way to show all. */
  readonly clamp?: number | undefined;
  readonly tone?: Tone | undefined;
  readonly lang?: string | undefined;
}

/** A text as it was written: its paragraphs, its direction, and no word too long for the column. */
export function TextBlock({ text, variant = 'plain', clamp, tone, lang }: TextBlockProps) {
  const [isShownWhole, setIsShownWhole] = useState(false);
  const [isCut, setIsCut] = useState(true);
  const frame = useRef<HTMLDivElement & HTMLQuoteElement>(null);
  const isLong = clamp !== undefined && isLongerThan(text, clamp);
  const Frame = variant === 'quote' ? 'blockquote' : 'div';
  useEffect(() => {
    const element = frame.current;
    if (element === null || !isLong || isShownWhole) return;
    const measure = () => setIsCut(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isLong, isShownWhole]);
  return (
    <div className={styles.block}>
      <Frame
        ref={frame}
        className={styles.text}
        dir="auto"
        lang={lang}
        data-variant={variant}
        data-tone={tone}
        data-clamped={(isLong && !isShownWhole) || undefined}
        style={{ '--lines': clamp ?? 0 } as Record<string, number>}
      >
        {text}
      </Frame>
      {isLong && isCut && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isShownWhole}
          onClick={() => setIsShownWhole(!isShownWhole)}
        >
          {isShownWhole ? <Trans>Show less</Trans> : <Trans>Show all</Trans>}
        </button>
      )}
    </div>
  );
}

/** Judged by the narrowest column we use (about 40 signs): only what may be cut is measured. */
function isLongerThan(text: string, lines: number): boolean {
  return text.length > lines * 48 || text.split('\n').length > lines;
}
