import type { NextStep } from '#domain/next-step.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { maxPlainRows } from '#ui/row-window.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { StepList } from './step-list.tsx';
import { StepWindow } from './step-window.tsx';

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
  const nodes = steps.map((step) => ({ step, children: [] }));
  const isLong = steps.length > maxPlainRows;
  return (
    <Disclosure
      key={isOpenHere ? 'open' : 'folded'}
      summary={t`Finished`}
      hint={new Intl.NumberFormat(i18n.locale).format(steps.length)}
      isOpenAtFirst={isOpenHere}
      isLazy={isLong}
    >
      {isLong ? (
        <StepWindow label={t`Finished`} groups={[{ key: '', nodes }]} {...shared} />
      ) : (
        <StepList nodes={nodes} {...shared} />
      )}
    </Disclosure>
  );
}
