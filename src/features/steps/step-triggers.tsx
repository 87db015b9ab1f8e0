import { useIsPast } from '#nouns/as-of-day.ts';
import type { NextStep } from '#domain/next-step.ts';
import { triggerStateLabels, type StepView, type TriggerView } from '#domain/step-state.ts';
import { write } from '#state/write.ts';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { TriggerText } from './trigger-text.tsx';
import styles from './step-details.module.css';

interface StepTriggersProps {
  readonly step: NextStep;
  readonly view: StepView;
  readonly book: StepBook;
}

/** What a step waits for, all of it, and how far each has come; an event is ticked off by hand. */
export function StepTriggers({ step, view, book }: StepTriggersProps) {
  const { t, i18n } = useLingui();
  const isPast = useIsPast();
  return (
    <ul className={styles.triggers}>
      {view.triggers.map((each) => (
        <li key={each.id}>
          <TriggerText view={each} book={book} />
          {each.trigger.kind === 'event' ? (
            <CheckboxField
              label={t`Has happened`}
              isChecked={each.trigger.hasHappened}
              isDisabled={isPast}
              onChange={(hasHappened) => happen(each, hasHappened)}
            />
          ) : (
            ` · ${i18n._(triggerStateLabels[each.state])}`
          )}
        </li>
      ))}
    </ul>
  );

  function happen({ id, trigger }: TriggerView, hasHappened: boolean) {
    void write.editRow('steps', step.id, { [`triggers.${id}`]: { ...trigger, hasHappened } });
  }
}
