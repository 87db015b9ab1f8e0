import { cycleRefusal } from '#domain/step-tree.ts';
import { DateField } from '#nouns/date-field.tsx';
import { ComboField } from '#ui/combo-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import { triggerOfForm, type TriggerForm } from './step-form.ts';

interface TriggerTargetProps {
  readonly trigger: TriggerForm;
  readonly onChange: (trigger: TriggerForm) => void;
  readonly onRefused: (isRefused: boolean) => void;
  readonly book: StepBook;
  readonly isTried: boolean;
  readonly isCircle: (stepId: string | null) => boolean;
}

/** Which step, which meeting, which day, or which event in words. */
export function TriggerTarget(props: TriggerTargetProps) {
  const { trigger, onChange, onRefused, book, isTried, isCircle } = props;
  const { t, i18n } = useLingui();
  const isOpen = isTried && triggerOfForm(trigger) === null;
  const titled = (rows: Iterable<{ readonly id: string; readonly title: string }>) =>
    Array.from(rows, ({ id, title }) => ({ id, label: title }));
  const open = isOpen ? t`Say what it waits for, or take this line out.` : undefined;
  switch (trigger.kind) {
    case 'step':
      return (
        <ComboField
          label={t`Which step`}
          items={titled(book.steps.values())}
          value={trigger.stepId}
          error={isCircle(trigger.stepId) ? i18n._(cycleRefusal) : open}
          onChange={(stepId) => onChange({ ...trigger, stepId })}
        />
      );
    case 'meeting':
      return (
        <ComboField
          label={t`Which meeting`}
          items={titled(book.meetings.values())}
          value={trigger.meetingId}
          error={open}
          onChange={(meetingId) => onChange({ ...trigger, meetingId })}
        />
      );
    case 'date':
      return (
        <DateField
          label={t`Which date`}
          value={trigger.date}
          error={open}
          onRefused={onRefused}
          onChange={(date) => onChange({ ...trigger, date })}
        />
      );
    case 'event':
      return (
        <TextField
          label={t`Which event`}
          description={t`Goes on from “once”: once the list is published`}
          value={trigger.words}
          error={open}
          onChange={(words) => onChange({ ...trigger, words })}
        />
      );
  }
}
