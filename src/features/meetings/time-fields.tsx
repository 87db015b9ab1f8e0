import { isTimeZone, timeRefusal } from '#domain/meeting-time.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { MeetingForm } from './meeting-form.ts';

interface TimeFieldsProps {
  readonly form: Pick<MeetingForm, 'time' | 'timeZone'>;
  readonly onChange: (fields: Partial<MeetingForm>) => void;
}

/** Time of day and the zone on whose clock it is. */
export function TimeFields({ form, onChange }: TimeFieldsProps) {
  const { t, i18n } = useLingui();
  const { time, timeZone } = form;
  const refusal = timeRefusal(time);
  const isKnown = timeZone === '' || isTimeZone(timeZone);
  return (
    <FieldRow columns="1-2">
      <TextField
        label={t`Time`}
        value={time}
        onChange={(next) => onChange({ time: next })}
        placeholder={t`09:30`}
        error={refusal ? i18n._(refusal) : undefined}
      />
      <ComboField
        label={t`Time zone`}
        items={zones}
        value={timeZone === '' ? null : timeZone}
        onChange={(zone) => onChange({ timeZone: zone ?? '' })}
        placeholder={t`Type a city, such as Riyadh`}
        error={
          isKnown
            ? undefined
            : t`“${timeZone}” is not a time zone known here. Choose one from the list.`
        }
      />
    </FieldRow>
  );
}

const zones = Array.from(new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']), (id) => ({
  id,
  label: id,
  textValue: id.replaceAll(/[/_]/g, ' '),
}));
