import { NowOnly } from '#nouns/now-only.tsx';
import type { NextStep } from '#domain/next-step.ts';
import type { StepView } from '#domain/step-state.ts';
import { Button } from '#ui/button.tsx';
import { RecordList } from '#ui/record-list.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { StepBook } from './step-book.ts';
import { useStepFacts } from './step-facts.tsx';
import styles from './step-details.module.css';

const StepDialog = lazy(() =>
  import('./step-dialog.tsx').then((module) => ({ default: module.StepDialog })),
);

interface StepDetailsProps {
  readonly step: NextStep;
  readonly view: StepView;
  readonly book: StepBook;
  readonly onClose: () => void;
}

/** Everything on record about one step, unfolded under its title. */
export function StepDetails({ step, view, book, onClose }: StepDetailsProps) {
  const { t } = useLingui();
  const [isEditing, setIsEditing] = useState(false);
  const rows = useStepFacts(step, view, book);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.currentTarget.contains(event.target as Node)) onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, for whatever inside has focus
    <section className={styles.details} aria-label={t`Record of the step`} onKeyDown={onKeyDown}>
      {step.note !== '' && <TextBlock text={step.note} clamp={8} />}
      <RecordList rows={rows} />
      <div className={styles.actions}>
        <NowOnly>
          <Button size="small" icon="edit" onClick={() => setIsEditing(true)}>
            <Trans>Edit step</Trans>
          </Button>
        </NowOnly>
        <Button size="small" variant="quiet" onClick={onClose}>
          <Trans>Close record</Trans>
        </Button>
      </div>
      {isEditing && (
        <Suspense fallback={null}>
          <StepDialog book={book} step={step} onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
    </section>
  );
}
