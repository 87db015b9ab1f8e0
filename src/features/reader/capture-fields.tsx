import { meetingStatuses, meetingStatusLabels } from '#domain/meeting.ts';
import type { Track } from '#domain/track.ts';
import { claimModeLabels, claimModes } from '#domain/understanding.ts';
import { DateField } from '#nouns/date-field.tsx';
import { useRows } from '#state/read.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { CaptureForm } from './capture-form.ts';

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
}

export function UnderstandingFields(props: UnderstandingFieldsProps) {
  const { value, change, tracks, negotiationId, isTried, lacksMode } = props;
  const { t, i18n } = useLingui();
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
      <FieldRow columns={2}>
        <SelectField<string>
          label={t`Who says so`}
          value={value.claimedBy}
          placeholder={t`no side recorded`}
          onChange={(claimedBy) => change({ claimedBy })}
          options={items.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={t`How`}
          value={value.mode}
          placeholder={t`not recorded`}
          onChange={(mode) => change({ mode })}
          options={claimModes.map((mode) => ({
            value: mode,
            label: i18n._(claimModeLabels[mode]),
          }))}
          description={lacksMode ? t`Without this no claim is recorded.` : undefined}
        />
      </FieldRow>
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
      <FieldRow columns={3}>
        <DateField
          label={t`Due`}
          value={value.due}
          onChange={(due) => change({ due })}
          onRefused={onRefused}
          description={t`In words or exact; blank if there is none`}
        />
        <SelectField<string>
          label={t`According to`}
          value={value.accordingTo}
          placeholder={t`no party named`}
          onChange={(accordingTo) => change({ accordingTo })}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
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
