import type { PassageStart } from '#domain/passage-start.ts';
import type { Party } from '#domain/party.ts';
import { claimModeLabels, claimModes } from '#domain/understanding.ts';
import { DateField } from '#nouns/date-field.tsx';
import { useRows } from '#state/read.ts';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { CaptureForm } from './capture-form.ts';
import { PartyChoices } from './party-choices.tsx';
import { SuggestedMode } from './suggested-mode.tsx';

interface ClaimFieldsProps {
  readonly value: CaptureForm;
  readonly change: (fields: Partial<CaptureForm>) => void;
  readonly negotiationId: string;
  readonly parties: readonly Party[];
  readonly passage: PassageStart;
  /** A side is named, and not how it says so: then no claim is recorded. */
  readonly lacksMode: boolean;
  readonly onRefused: (isRefused: boolean) => void;
}

/** Whose claim rests on the passage, how it is put, who said it and when. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { value, change, negotiationId, parties, passage, lacksMode, onRefused } = props;
  const { t, i18n } = useLingui();
  const persons = useRows('persons', negotiationId);
  const { names, suggested } = passage;
  const how = useRef<HTMLSelectElement>(null);
  // What offered it is gone then, and the keys with it.
  const answer = (fields: Partial<CaptureForm>) => {
    change(fields);
    how.current?.focus();
  };
  const named = parties.filter(({ id }) => names.partyChoices.includes(id));
  return (
    <>
      <FieldRow columns={2}>
        <SelectField<string>
          label={t`Who says so`}
          value={value.claimedBy}
          placeholder={t`no side recorded`}
          onChange={(claimedBy) => change({ claimedBy })}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          ref={how}
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
      {value.claimedBy === '' && named.length > 0 && (
        <PartyChoices
          question={t`Who says so? The text names`}
          parties={named}
          onChoose={(claimedBy) => answer({ claimedBy })}
        />
      )}
      {suggested?.mode && value.mode === '' && (
        <SuggestedMode mode={suggested.mode} onChoose={(mode) => answer({ mode })} />
      )}
      {value.claimedBy !== '' && (
        <FieldRow columns={2}>
          <SelectField<string>
            label={t`Said by`}
            value={persons.some(({ id }) => id === value.saidBy) ? value.saidBy : ''}
            placeholder={t`not recorded`}
            onChange={(saidBy) => change({ saidBy })}
            options={persons.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            label={t`Said on`}
            value={value.saidOn}
            onChange={(saidOn) => change({ saidOn })}
            onRefused={onRefused}
            description={t`In words or exact; blank if it is unknown`}
          />
        </FieldRow>
      )}
    </>
  );
}
