import { msg } from '@lingui/core/macro';
import {
  assessmentKindLabels,
  assessmentKinds,
  type Assessment,
  type AssessmentKind,
} from '#domain/assessment.ts';
import { confidenceWords, likelihoodWords } from '#domain/estimative-words.ts';
import type { Given } from '#domain/row.ts';
import { DateField } from '#nouns/date-field.tsx';
import { useRows } from '#state/read.ts';
import { ComboField } from '#ui/combo-field.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { useLingui } from '@lingui/react/macro';
import { WordsField } from './words-field.tsx';

interface AssessmentFieldsProps {
  readonly negotiationId: string;
  readonly value: Given<Assessment>;
  readonly onChange: (fields: Partial<Given<Assessment>>) => void;
  readonly onDateRefused: (isRefused: boolean) => void;
  readonly textError: string | undefined;
}

export function AssessmentFields(props: AssessmentFieldsProps) {
  const { negotiationId, value, onChange } = props;
  const { t, i18n } = useLingui();
  const parties = useRows('parties', negotiationId);
  const tracks = useRows('tracks', negotiationId);
  const issues = useRows('issues', negotiationId);
  return (
    <>
      <SelectField<AssessmentKind>
        label={t`Kind`}
        description={i18n._(hints[value.kind])}
        value={value.kind}
        onChange={(kind) => kind !== '' && onChange({ kind })}
        options={assessmentKinds.map((kind) => ({
          value: kind,
          label: i18n._(assessmentKindLabels[kind]),
        }))}
      />
      <FieldRow>
        <ComboField
          label={t`Party`}
          items={parties.map(({ id, name }) => ({ id, label: name }))}
          value={value.partyId}
          onChange={(partyId) => onChange({ partyId })}
          emptyText={t`No such party here`}
        />
        <ComboField
          label={t`Issue`}
          placeholder={t`On all issues`}
          items={issues.map(({ id, title, trackId }) => ({
            id,
            label: title,
            detail: tracks.find((track) => track.id === trackId)?.title,
          }))}
          value={value.issueId}
          onChange={(issueId) => onChange({ issueId })}
          emptyText={t`No such issue here`}
        />
      </FieldRow>
      <TextArea
        label={t`Your reading`}
        isRequired
        autoFocus
        rows={3}
        value={value.text}
        onChange={(text) => onChange({ text })}
        error={props.textError}
      />
      <FieldRow>
        <WordsField
          label={t`Likelihood`}
          words={likelihoodWords}
          value={value.likelihood}
          onChange={(likelihood) => onChange({ likelihood })}
        />
        <WordsField
          label={t`Confidence`}
          words={confidenceWords}
          value={value.confidence}
          onChange={(confidence) => onChange({ confidence })}
        />
      </FieldRow>
      <DateField
        label={t`As of`}
        value={value.date}
        onChange={(date) => onChange({ date })}
        onRefused={props.onDateRefused}
      />
    </>
  );
}

const hints = {
  interest: msg`What it needs, behind what it says.`,
  'inferred-red-line': msg`What it would not cross, though it has not said so.`,
  'best-alternative': msg`What it does if there is no agreement.`,
  flexibility: msg`Where it could move, and for what.`,
  priority: msg`How much it matters to it, against the other issues.`,
} as const;
