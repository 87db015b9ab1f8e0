import { mergeKindLabels } from '#domain/merge-kind.ts';
import type { PlannedMerge } from '#state/merge.ts';
import { Button } from '#ui/button.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { kindCounts } from './merge-filter.ts';
import s from './merge.module.css';

interface MergeResultProps {
  readonly plan: PlannedMerge;
  readonly records: number;
  readonly onDone: () => void;
  /** The next negotiation of the same file; null: there is none. */
  readonly onNext: (() => void) | null;
}

/** What came of it, by kind. */
export function MergeResult({ plan, records, onDone, onNext }: MergeResultProps) {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const written = plan.items.filter(({ isWritten }) => isWritten);
  const number = new Intl.NumberFormat(i18n.locale);
  return (
    <div className={s['way']}>
      <h2 ref={heading} className={s['done']} tabIndex={-1}>
        <Plural
          value={records}
          _0="Merged. No record here had to change"
          one="Merged: # record was written"
          other="Merged: # records were written"
        />
      </h2>
      <ul className={s['parts']}>
        {kindCounts(written).map(
          ({ kind, count }) =>
            kind !== 'contested' && (
              <li key={kind}>
                {i18n._(mergeKindLabels[kind])} <span className="num">{number.format(count)}</span>
              </li>
            ),
        )}
      </ul>
      <p className={s['quiet']}>
        <Trans>
          What did not stand is recorded, and shown in each record’s history. The state from before
          is the newest recovery point, in the settings.
        </Trans>
      </p>
      <div className={s['tools']}>
        {onNext && (
          <Button variant="primary" onClick={onNext}>
            <Trans>Next negotiation of the file</Trans>
          </Button>
        )}
        <Button variant={onNext ? 'secondary' : 'primary'} onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </div>
  );
}
