import type { Meeting } from '#domain/meeting.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { DateField } from '#nouns/date-field.tsx';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import styles from './follow-up-fields.module.css';

interface FollowUpFieldsProps {
  readonly meeting: Meeting;
  readonly onEnd: () => void;
}

/** Title and date of a follow-up that was just marked, ready to be typed over; Enter keeps them. */
export function FollowUpFields({ meeting, onEnd }: FollowUpFieldsProps) {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(meeting.title);
  const [date, setDate] = useState(meeting.date);
  const [isDateRefused, setIsDateRefused] = useState(false);
  const refusal = titleRefusal(title);
  useEffect(() => {
    first.current?.select();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = async (): Promise<boolean> => {
    if (refusal || isDateRefused) return false;
    return (await write.editRow('meetings', meeting.id, { title: title.trim(), date })).ok;
  };
  const saveAndEnd = async () => {
    if (await save()) onEnd();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEnd();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and leaving, for whichever field has focus
    <form
      ref={form}
      className={styles.form}
      aria-label={t`Follow-up`}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void saveAndEnd();
      }}
    >
      <div className={styles.fields}>
        <TextField
          ref={first}
          label={t`Title`}
          value={title}
          onChange={setTitle}
          error={refusal ? i18n._(refusal) : undefined}
          autoFocus
        />
        <DateField
          label={t`Date`}
          value={date}
          onChange={setDate}
          onRefused={setIsDateRefused}
          placeholder={t`soon, or a day`}
        />
      </div>
      <div className={styles.end}>
        <Button type="submit" size="small" variant="primary" shortcut="↵">
          <Trans>Keep</Trans>
        </Button>
        <span className={styles.hint}>
          <Trans>Parties, level and the open agenda were taken along.</Trans>
        </span>
      </div>
    </form>
  );
}
