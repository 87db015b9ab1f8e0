import { reliabilities, reliabilityLabels } from '#domain/grade.ts';
import { sourceKindLabels, sourceKinds, type SourceKind } from '#domain/source.ts';
import { DateField } from '#nouns/date-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import type { SourceForm } from './source-form.ts';

interface SourceFieldsProps {
  readonly value: SourceForm;
  readonly change: (fields: Partial<SourceForm>) => void;
  readonly titleError: string | undefined;
  /** Where no text is asked for first. */
  readonly startsHere: boolean;
  readonly onDateRefused: (isRefused: boolean) => void;
}

/** What is known of a source. */
export function SourceFields(props: SourceFieldsProps) {
  const { value, change, titleError, startsHere, onDateRefused } = props;
  const { t, i18n } = useLingui();
  return (
    <>
      <TextField
        label={t`Title`}
        isRequired
        autoFocus={startsHere}
        value={value.title}
        onChange={(title) => change({ title })}
        error={titleError}
      />
      <FieldRow>
        <SelectField<SourceKind>
          label={t`Kind`}
          placeholder={t`Not recorded`}
          value={value.kind ?? ''}
          onChange={(kind) => change({ kind: kind === '' ? null : kind })}
          options={sourceKinds.map((kind) => ({
            value: kind,
            label: i18n._(sourceKindLabels[kind]),
          }))}
        />
        <DateField
          label={t`Published`}
          value={value.published}
          onChange={(published) => change({ published })}
          onRefused={onDateRefused}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={t`Outlet`}
          value={value.outlet}
          onChange={(outlet) => change({ outlet })}
        />
        <TextField
          label={t`Author`}
          value={value.author}
          onChange={(author) => change({ author })}
        />
      </FieldRow>
      <SelectField
        label={t`Reliability`}
        value={value.reliability}
        onChange={(reliability) => reliability && change({ reliability })}
        options={reliabilities.map((each) => ({
          value: each,
          label: i18n._(reliabilityLabels[each]),
        }))}
      />
      <FieldRow columns="2-1">
        <TextField label={t`Address`} value={value.url} onChange={(url) => change({ url })} />
        <TextField
          label={t`Language`}
          description={t`A tag such as “en” or “fr”.`}
          value={value.language}
          onChange={(language) => change({ language })}
        />
      </FieldRow>
      <TextArea label={t`Note`} value={value.note} onChange={(note) => change({ note })} />
    </>
  );
}
