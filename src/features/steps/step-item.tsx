import { useIsPast } from '#nouns/as-of-day.ts';
import { NowOnly } from '#nouns/now-only.tsx';
import type { NextStep } from '#domain/next-step.ts';
import { isFinished, stepState } from '#domain/step-state.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { useInline } from '#state/inline.ts';
import { write } from '#state/write.ts';
import { showTop } from '#ui/show-top.ts';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { StepBook } from './step-book.ts';
import { StepDetails } from './step-details.tsx';
import { StepMenu } from './step-menu.tsx';
import { StepMeta } from './step-meta.tsx';
import { useFinishStep } from './use-finish-step.ts';
import styles from './step-item.module.css';

interface StepItemProps {
  readonly step: NextStep;
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
}

export function StepItem({ step, book, variant, isOpen, onOpen }: StepItemProps) {
  const { t } = useLingui();
  const row = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isPast = useIsPast();
  const finish = useFinishStep(book.context);
  const view = stepState(step, book.context);
  const selectable = useSelectable(step.id, step.title);
  const { id, title } = step;
  const naming = useInline(id, 'title', title, (next) =>
    write.editRow('steps', id, { title: next }),
  );
  useEffect(() => {
    if (isOpen && row.current) showTop(row.current);
  }, [isOpen]);
  return (
    <div ref={row} {...selectable.row} className={styles.step} data-state={view.state}>
      {selectable.check && <RowCheck {...selectable.check} />}
      <CheckboxField
        className={styles.check}
        label={t`Done: ${title}`}
        isLabelHidden
        isChecked={step.status === 'done'}
        isDisabled={isPast}
        onChange={(isDone) => void finish(step, isDone)}
      />
      <div className={styles.words}>
        <InlineTitle inline={naming}>
          <button
            ref={opener}
            data-main
            type="button"
            className={styles.title}
            dir="auto"
            aria-expanded={isOpen}
            onClick={() => onOpen(isOpen ? null : id)}
          >
            {title}
          </button>
        </InlineTitle>
        <StepMeta step={step} view={view} book={book} variant={variant} />
        {isOpen && (
          <StepDetails
            step={step}
            view={view}
            book={book}
            onClose={() => {
              onOpen(null);
              opener.current?.focus();
            }}
          />
        )}
      </div>
      <NowOnly>
        <StepMenu
          step={step}
          book={book}
          isFinished={isFinished(step)}
          isOpen={isOpen}
          onDeleted={() => isOpen && onOpen(null)}
        />
      </NowOnly>
    </div>
  );
}
