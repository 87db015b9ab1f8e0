import {
  attendanceLabels,
  meetingFormatLabels,
  meetingFormats,
  meetingLevelLabels,
  meetingLevels,
  meetingStatuses,
  meetingStatusLabels,
} from '#domain/meeting.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { DateField } from '#nouns/date-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { attendanceFor, type MeetingForm } from './meeting-form.ts';

interface MeetingFieldsProps {
  readonly form: MeetingForm;
  readonly onChange: (fields: Partial<MeetingForm>) => void;
  readonly onDateRefused: (isRefused: boolean) => void;
  readonly book: MeetingBook;
  readonly isNew: boolean;
  /** Whether an attempt to write it was made: only then is a blank title complained of. */
  readonly isTried: boolean;
}

/** The short form: what is known of most meetings when they are first heard of. */
export function MeetingFields(props: MeetingFieldsProps) {
  const { form, onChange, onDateRefused, book, isNew, isTried } = props;
  const { t, i18n } = useLingui();
  const refusal = isTried ? titleRefusal(form.title) : null;
  const attendance = i18n._(attendanceLabels[attendanceFor(form.status)]);
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
      <FieldRow columns={2}>
        <DateField
          label={t`Date`}
          value={form.date}
          onChange={(date) => onChange({ date })}
          onRefused={onDateRefused}
          description={t`In words or exact; blank if unknown`}
        />
        <SelectField
          label={t`Status`}
          value={form.status}
          options={meetingStatuses.map((value) => ({
            value,
            label: i18n._(meetingStatusLabels[value]),
          }))}
          onChange={(status) => status !== '' && onChange({ status })}
        />
      </FieldRow>
      <FieldRow columns={3}>
        <SelectField
          label={t`Level`}
          value={form.level ?? ''}
          placeholder={t`not recorded`}
          options={meetingLevels.map((value) => ({
            value,
            label: i18n._(meetingLevelLabels[value]),
          }))}
          onChange={(level) => onChange({ level: level === '' ? null : level })}
        />
        <SelectField
          label={t`Format`}
          value={form.format ?? ''}
          placeholder={t`not recorded`}
          options={meetingFormats.map((value) => ({
            value,
            label: i18n._(meetingFormatLabels[value]),
          }))}
          onChange={(format) => onChange({ format: format === '' ? null : format })}
        />
        <TextField label={t`Place`} value={form.place} onChange={(place) => onChange({ place })} />
      </FieldRow>
      <PicksField
        label={t`Tracks`}
        items={[...book.tracks.values()].map(({ id, title }) => ({ id, label: title }))}
        picked={form.trackIds}
        onChange={(trackIds) => onChange({ trackIds })}
      />
      {isNew && (
        <PicksField
          label={t`Parties`}
          description={t`Recorded as: ${attendance}`}
          items={[...book.parties.values()].map(({ id, name }) => ({ id, label: name }))}
          picked={form.partyIds}
          onChange={(partyIds) => onChange({ partyIds })}
        />
      )}
    </>
  );
}
