import { stepStatuses, stepStatusLabels, type NextStep } from '#domain/next-step.ts';
import { InlineStatus } from '#nouns/inline-status.tsx';
import { write } from '#state/write.ts';
import type { ReactNode } from 'react';
import type { StepBook } from './step-book.ts';
import { useFinishStep } from './use-finish-step.ts';

interface StepStatusProps {
  readonly step: NextStep;
  readonly book: StepBook;
  /** The state as it reads, which may be a derived one. */
  readonly children: ReactNode;
}

/** The state of a step; pressing it sets another status. */
export function StepStatus({ step, book, children }: StepStatusProps) {
  const finish = useFinishStep(book.context);
  return (
    <InlineStatus
      statuses={stepStatuses}
      labels={stepStatusLabels}
      current={step.status}
      onChoose={(status) => {
        if (status === 'done') void finish(step, true);
        else void write.editRow('steps', step.id, { status });
      }}
    >
      {children}
    </InlineStatus>
  );
}
