import { tlpLabels, tlps, type Tlp } from '#domain/marking.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';

interface MarkingFieldsProps {
  readonly tlp: Tlp | null;
  readonly markingLabel: string;
  readonly onChange: (marking: {
    readonly tlp?: Tlp | null;
    readonly markingLabel?: string;
  }) => void;
}

/** How far a record may travel: a TLP mark and a label of the organisation's own. */
export function MarkingFields({ tlp, markingLabel, onChange }: MarkingFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <FieldRow>
      <SelectField<Tlp>
        label={t`Marking`}
        value={tlp ?? ''}
        placeholder={t`not marked`}
        options={tlps.map((value) => ({ value, label: i18n._(tlpLabels[value]) }))}
        onChange={(value) => onChange({ tlp: value === '' ? null : value })}
      />
      <TextField
        label={t`Own label`}
        value={markingLabel}
        onChange={(label) => onChange({ markingLabel: label })}
      />
    </FieldRow>
  );
}
