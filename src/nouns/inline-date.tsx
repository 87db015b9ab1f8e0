import type { FuzzyDate } from '#domain/fuzzy-date.ts';
import { InlineField } from '#ui/inline-field.tsx';
import { InlineValue } from '#ui/inline-value.tsx';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useIsPast } from './as-of-day.ts';
import type { Inline } from './inline.ts';

const DateField = lazy(() => import('./date-field.tsx').then((m) => ({ default: m.DateField })));

interface InlineDateProps {
  readonly inline: Inline<FuzzyDate>;
  readonly label: string;
  /** What pressing it does. */
  readonly hint: string;
  /** The date as it reads. */
  readonly children: ReactNode;
}

/** A date that is changed where it stands, by pressing it or by its key; what is no date stays and says why. */
export function InlineDate({ inline, label, hint, children }: InlineDateProps) {
  const [isRefused, setRefused] = useState(false);
  if (useIsPast()) return children;
  const value = (
    <InlineValue label={hint} onClick={inline.open}>
      {children}
    </InlineValue>
  );
  return (
    <InlineField
      isOpen={inline.isOpen}
      from={inline.from}
      onKeep={() => !isRefused && inline.keep(inline.value)}
      onLeave={() => {
        setRefused(false);
        inline.leave();
      }}
      shown={value}
    >
      <Suspense fallback={children}>
        <DateField
          label={label}
          isLabelHidden
          autoFocus
          value={inline.value}
          onChange={inline.change}
          onRefused={setRefused}
        />
      </Suspense>
    </InlineField>
  );
}
