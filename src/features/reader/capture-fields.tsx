import { meetingStatuses, meetingStatusLabels } from '#domain/meeting.ts';
import type { PassageStart } from '#domain/passage-start.ts';
import type { Track } from '#domain/track.ts';
import { DateField } from '#nouns/date-field.tsx';
import { useRows } from '#state/read.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { CaptureForm } from './capture-form.ts';
import { ClaimFields } from './claim-fields.tsx';

interface FieldsProps {
  readonly value: CaptureForm;
  readonly change: (fields: Partial<CaptureForm>) => void;
  readonly tracks: readonly Track[];
  readonly negotiationId: string;
}

interface UnderstandingFieldsProps extends FieldsProps {
  readonly isTried: boolean;
  /** A side is named, and not how it says so: then no claim is recorded. */
  readonly lacksMode: boolean;
  readonly passage: PassageStart;
  readonly onRefused: (isRefused: boolean) => void;
}

export function UnderstandingFields(props: UnderstandingFieldsProps) {
  const { value, change, tracks, negotiationId, isTried, lacksMode } = props;
  const { t } = useLingui();
  const parties = useRows('parties', negotiationId);
  const items = parties.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <TextArea
        label={t`Text`}
        description={t`What is said to be agreed.`}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      <SelectField<string>
        label={t`Track`}
        value={value.trackId}
        placeholder={tracks.length === 0 ? t`none yet` : undefined}
        onChange={(trackId) => change({ trackId })}
        options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
        error={
          isTried && value.trackId === ''
            ? t`An understanding belongs to a track. Add one on the overview first; this form keeps what you typed.`
            : undefined
        }
      />
      <PicksField
        label={t`Sides`}
        items={items}
        picked={value.sides}
        onChange={(sides) => change({ sides })}
      />
      <ClaimFields
        value={value}
        change={change}
        negotiationId={negotiationId}
        parties={parties}
        passage={props.passage}
        lacksMode={lacksMode}
        onRefused={props.onRefused}
      />
    </>
  );
}

interface DatedFieldsProps extends FieldsProps {
  readonly onRefused: (isRefused: boolean) => void;
}

export function StepFields({ value, change, tracks, negotiationId, onRefused }: DatedFieldsProps) {
  const { t } = useLingui();
  const parties = useRows('parties', negotiationId);
  return (
    <>
      <PicksField
        label={t`Owners`}
        items={parties.map(({ id, name }) => ({ id, label: name }))}
        picked={value.owners}
        onChange={(owners) => change({ owners })}
      />
      <FieldRow columns={2}>
        <SelectField<string>
          label={t`According to`}
          value={value.accordingTo}
          placeholder={t`no party named`}
          onChange={(accordingTo) => change({ accordingTo })}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          label={t`According to, in words`}
          value={value.accordingToWords}
          onChange={(accordingToWords) => change({ accordingToWords })}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <DateField
          label={t`Due`}
          value={value.due}
          onChange={(due) => change({ due })}
          onRefused={onRefused}
          description={t`In words or exact; blank if there is none`}
        />
        <TrackField value={value} change={change} tracks={tracks} />
      </FieldRow>
    </>
  );
}

export function MeetingFields({ value, change, tracks, onRefused }: DatedFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <FieldRow columns={2}>
        <SelectField
          label={t`Status`}
          value={value.status}
          onChange={(status) => status && change({ status })}
          options={meetingStatuses.map((status) => ({
            value: status,
            label: i18n._(meetingStatusLabels[status]),
          }))}
        />
        <DateField
          label={t`Date`}
          value={value.date}
          onChange={(date) => change({ date })}
          onRefused={onRefused}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <TextField label={t`Place`} value={value.place} onChange={(place) => change({ place })} />
        <TrackField value={value} change={change} tracks={tracks} />
      </FieldRow>
    </>
  );
}

function TrackField({ value, change, tracks }: Pick<FieldsProps, 'value' | 'change' | 'tracks'>) {
  const { t } = useLingui();
  return (
    <SelectField<string>
      label={t`Track`}
      value={value.trackId}
      placeholder={t`none`}
      onChange={(trackId) => change({ trackId })}
      options={tracks.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
