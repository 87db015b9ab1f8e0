import { MarkingFields } from '#nouns/marking-fields.tsx';
import { PicksField } from '#ui/picks-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useLingui } from '@lingui/react/macro';
import type { StepBook } from './step-book.ts';
import type { StepForm } from './step-form.ts';

interface StepMoreFieldsProps {
  readonly form: StepForm;
  readonly onChange: (fields: Partial<StepForm>) => void;
  readonly book: StepBook;
}

export function StepMoreFields({ form, onChange, book }: StepMoreFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea label={t`Note`} value={form.note} onChange={(note) => onChange({ note })} />
      <PicksField
        label={t`Part of it`}
        description={t`Meetings at which it is done`}
        items={[...book.meetings.values()].map(({ id, title }) => ({ id, label: title }))}
        picked={form.partIds}
        onChange={(partIds) => onChange({ partIds })}
      />
      <SelectField
        label={t`Source`}
        value={form.sourceId ?? ''}
        placeholder={t`not recorded`}
        options={[...book.sources.values()].map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onChange({ sourceId: id === '' ? null : id })}
      />
      <MarkingFields tlp={form.tlp} markingLabel={form.markingLabel} onChange={onChange} />
    </>
  );
}
