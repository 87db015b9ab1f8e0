import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { StepBook } from './step-book.ts';
import { newTrigger, type TriggerForm } from './step-form.ts';
import { TriggerFields } from './trigger-fields.tsx';
import styles from './trigger-list.module.css';

interface TriggerListProps {
  readonly triggers: readonly TriggerForm[];
  readonly onChange: (triggers: readonly TriggerForm[]) => void;
  readonly book: StepBook;
  readonly isTried: boolean;
  readonly isCircle: (stepId: string | null) => boolean;
  readonly onRefused: (field: string, isRefused: boolean) => void;
}

/** What the step waits for; of several, all must have happened. */
export function TriggerList({ triggers, onChange, onRefused, ...shared }: TriggerListProps) {
  const { t } = useLingui();
  const list = useRef<HTMLFieldSetElement>(null);
  const remove = (id: string) => {
    onRefused(id, false);
    onChange(triggers.filter((each) => each.id !== id));
    list.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  return (
    <fieldset ref={list} className={styles.list} aria-label={t`Waits for`}>
      {triggers.map((trigger, index) => (
        <TriggerFields
          key={trigger.id}
          trigger={trigger}
          number={index + 1}
          onChange={(next) =>
            onChange(triggers.map((each) => (each.id === trigger.id ? next : each)))
          }
          onRefused={(isRefused) => onRefused(trigger.id, isRefused)}
          onRemove={() => remove(trigger.id)}
          {...shared}
        />
      ))}
      <Button size="small" icon="plus" onClick={() => onChange([...triggers, newTrigger()])}>
        {triggers.length === 0 ? (
          <Trans>Add what it waits for</Trans>
        ) : (
          <Trans>Add another thing it waits for</Trans>
        )}
      </Button>
    </fieldset>
  );
}
