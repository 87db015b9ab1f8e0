import { stepStrengthLabels, stepStrengths, type StepStrength } from '#domain/next-step.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { DateField } from '#nouns/date-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import type { StepForm } from './step-form.ts';
import { TriggerList } from './trigger-list.tsx';

interface StepFieldsProps {
  readonly form: StepForm;
  readonly onChange: (fields: Partial<StepForm>) => void;
  readonly book: StepBook;
  /** Whether an attempt to write it was made: only then is what is blank complained of. */
  readonly isTried: boolean;
  readonly isCircle: (stepId: string | null) => boolean;
  readonly onRefused: (field: string, isRefused: boolean) => void;
}

/** The short form: who does what, by when or once what, and on whose account. */
export function StepFields(props: StepFieldsProps) {
  const { form, onChange, book, isTried, isCircle, onRefused } = props;
  const { t, i18n } = useLingui();
  const refusal = isTried ? titleRefusal(form.title) : null;
  const parties = [...book.parties.values()].map(({ id, name }) => ({ id, label: name }));
  const persons = [...book.persons.values()].map(({ id, name }) => ({ id, label: name }));
  const titled = (rows: Iterable<{ readonly id: string; readonly title: string }>) =>
    Array.from(rows, ({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <TextField
        label={t`Title`}
        value={form.title}
        onChange={(title) => onChange({ title })}
        error={refusal ? i18n._(refusal) : undefined}
        isRequired
        autoFocus
      />
      <PicksField
        label={t`Owners`}
        description={t`Parties or persons; several may share it`}
        items={[...parties, ...persons]}
        picked={form.ownerIds}
        onChange={(ownerIds) => onChange({ ownerIds })}
      />
      <FieldRow columns={2}>
        <SelectField<StepStrength>
          label={t`Strength`}
          value={form.strength ?? ''}
          placeholder={t`not recorded`}
          options={stepStrengths.map((value) => ({
            value,
            label: i18n._(stepStrengthLabels[value]),
          }))}
          onChange={(strength) => onChange({ strength: strength === '' ? null : strength })}
        />
        <DateField
          label={t`Due`}
          value={form.due}
          onChange={(due) => onChange({ due })}
          onRefused={(isRefused) => onRefused('due', isRefused)}
          description={t`In words or exact; blank if there is none`}
        />
      </FieldRow>
      <TriggerList
        triggers={form.triggers}
        onChange={(triggers) => onChange({ triggers })}
        book={book}
        isTried={isTried}
        isCircle={isCircle}
        onRefused={onRefused}
      />
      <FieldRow columns={2}>
        <SelectField
          label={t`According to`}
          value={form.accordingToPartyId ?? ''}
          placeholder={t`no party named`}
          options={parties.map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) => onChange({ accordingToPartyId: id === '' ? null : id })}
        />
        <TextField
          label={t`According to, in words`}
          value={form.accordingToWords}
          onChange={(accordingToWords) => onChange({ accordingToWords })}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <SelectField
          label={t`Track`}
          value={form.trackId ?? ''}
          placeholder={t`none`}
          options={titled(book.tracks.values())}
          onChange={(id) => onChange({ trackId: id === '' ? null : id })}
        />
        <SelectField
          label={t`Comes out of`}
          value={form.meetingId ?? ''}
          placeholder={t`no meeting`}
          options={titled(book.meetings.values())}
          onChange={(id) => onChange({ meetingId: id === '' ? null : id })}
        />
      </FieldRow>
    </>
  );
}
