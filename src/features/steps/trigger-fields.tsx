import type { Trigger } from '#domain/next-step.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import type { TriggerForm } from './step-form.ts';
import { TriggerTarget } from './trigger-target.tsx';
import styles from './trigger-list.module.css';

interface TriggerFieldsProps {
  readonly trigger: TriggerForm;
  readonly number: number;
  readonly onChange: (trigger: TriggerForm) => void;
  readonly onRefused: (isRefused: boolean) => void;
  readonly onRemove: () => void;
  readonly book: StepBook;
  readonly isTried: boolean;
  readonly isCircle: (stepId: string | null) => boolean;
}

/** One thing that the step waits for: of which kind, and which. */
export function TriggerFields({ onRemove, number, ...props }: TriggerFieldsProps) {
  const { t } = useLingui();
  const { trigger, onChange, onRefused } = props;
  return (
    <div className={styles.trigger}>
      <SelectField<Trigger['kind']>
        label={number === 1 ? t`Waits for` : t`and for`}
        value={trigger.kind}
        options={[
          { value: 'step', label: t`Another step` },
          { value: 'meeting', label: t`A meeting` },
          { value: 'date', label: t`A date` },
          { value: 'event', label: t`An event in words` },
        ]}
        onChange={(kind) => {
          if (kind === '') return;
          onRefused(false);
          onChange({ ...trigger, kind });
        }}
      />
      <div className={styles.target}>
        <TriggerTarget {...props} />
      </div>
      <IconButton
        icon="close"
        label={t`Take out what it waits for (${number})`}
        onClick={onRemove}
      />
    </div>
  );
}
