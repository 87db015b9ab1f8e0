import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
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
  const isLong = clamp !== undefined && isLongerThan(text, clamp);
  const Frame = variant === 'quote' ? 'blockquote' : 'div';
  return (
    <div className={styles.block}>
      <Frame
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
      {isLong && (
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

/** Judged by the narrowest column we use (about 40 signs), so that nothing measured is needed. */
function isLongerThan(text: string, lines: number): boolean {
  return text.length > lines * 48 || text.split('\n').length > lines;
}
