import { isUnknown } from '#domain/date.ts';
import type { NextStep } from '#domain/next-step.ts';
import { DateText } from '#nouns/date-text.tsx';
import { InlineDate } from '#nouns/inline-date.tsx';
import { useInline } from '#state/inline.ts';
import { write } from '#state/write.ts';
import { useLingui } from '@lingui/react/macro';

/** By when; pressing it changes it. */
export function StepDue({ step }: { readonly step: NextStep }) {
  const { t } = useLingui();
  const inline = useInline(step.id, 'date', step.due, (due) =>
    write.editRow('steps', step.id, { due }),
  );
  return (
    <InlineDate inline={inline} label={t`Due`} hint={t`Change the due date`}>
      {isUnknown(step.due) ? t`no date` : <DateText date={step.due} />}
    </InlineDate>
  );
}
