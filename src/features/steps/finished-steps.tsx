import type { NextStep } from '#domain/next-step.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { StepList } from './step-list.tsx';

interface FinishedStepsProps {
  readonly steps: readonly NextStep[];
  readonly book: StepBook;
  readonly variant: 'page' | 'aside';
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Done, lapsed and cancelled, folded away. */
export function FinishedSteps({ steps, ...shared }: FinishedStepsProps) {
  const { t, i18n } = useLingui();
  const isOpenHere = steps.some((step) => step.id === shared.openId);
  return (
    <Disclosure
      key={isOpenHere ? 'open' : 'folded'}
      summary={t`Finished`}
      hint={new Intl.NumberFormat(i18n.locale).format(steps.length)}
      isOpenAtFirst={isOpenHere}
    >
      <StepList nodes={steps.map((step) => ({ step, children: [] }))} {...shared} />
    </Disclosure>
  );
}
