import type { EntryField } from '#domain/entry-refusals.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { firmnesses, firmnessLabels } from '#domain/firmness.ts';
import type { TrackId } from '#domain/id.ts';
import type { EntryFields } from '#domain/position-entry.ts';
import { wordingLabels, wordings } from '#domain/wording.ts';
import { DateField } from '#nouns/date-field.tsx';
import type { EntryChange } from '#state/entry-draft.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { ComposerRows } from './composer-rows.ts';
import { IssueField, OccasionField, PartyField, SaidByField, SourceField } from './name-fields.tsx';
import { StanceField } from './stance-field.tsx';
import styles from './composer.module.css';

interface MainFieldsProps {
  readonly entry: EntryFields;
  readonly change: EntryChange;
  readonly rows: ComposerRows;
  readonly targets: EntryTargets;
  readonly refusals: Readonly<Partial<Record<EntryField, MessageDescriptor>>>;
  /** The track that the user stands in: where a new issue goes. */
  readonly trackId: TrackId | null;
  readonly onDateRefused: (isRefused: boolean) => void;
}

/** The fields of the common entry after the statement, in the order in which they are typed. */
export function MainFields(props: MainFieldsProps) {
  const { entry, change, rows, targets, refusals, trackId } = props;
  const { t, i18n } = useLingui();
  const error = (field: EntryField) => {
    const refusal = refusals[field];
    return refusal && i18n._(refusal);
  };
  return (
    <>
      <FieldRow columns={3}>
        <PartyField
          entry={entry}
          change={change}
          targets={targets}
          rows={rows}
          error={error('party')}
        />
        <SaidByField entry={entry} change={change} targets={targets} rows={rows} />
        <DateField
          label={t`Date`}
          value={entry.date}
          onChange={(date) => change({ date })}
          onRefused={props.onDateRefused}
          error={error('date')}
        />
      </FieldRow>
      <IssueField
        entry={entry}
        change={change}
        targets={targets}
        rows={rows}
        trackId={trackId}
        error={error('issue')}
        trackError={error('track')}
      >
        <OccasionField entry={entry} change={change} targets={targets} rows={rows} />
      </IssueField>
      <StanceField
        value={entry.stance}
        onChange={(stance) => change({ stance })}
        error={error('stance')}
      />
      {entry.stance === 'conditional' && (
        <TextArea
          className={styles['condition']}
          label={t`Condition`}
          rows={1}
          maxRows={8}
          isRequired
          value={entry.condition}
          onChange={(condition) => change({ condition })}
          error={error('condition')}
        />
      )}
      <FieldRow columns={3}>
        <SelectField
          label={t`Firmness`}
          placeholder={t`Not recorded`}
          value={entry.firmness ?? ''}
          onChange={(firmness) => change({ firmness: firmness || null })}
          options={firmnesses.map((value) => ({ value, label: i18n._(firmnessLabels[value]) }))}
        />
        <SelectField
          label={t`Wording`}
          placeholder={t`Not recorded`}
          value={entry.wording ?? ''}
          onChange={(wording) => change({ wording: wording || null })}
          options={wordings.map((value) => ({ value, label: i18n._(wordingLabels[value]) }))}
        />
        <SourceField
          entry={entry}
          change={change}
          targets={targets}
          rows={rows}
          error={error('source')}
        />
      </FieldRow>
    </>
  );
}
