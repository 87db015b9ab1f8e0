import { groundRuleLabels, groundRules, relationLabels, relations } from '#domain/attribution.ts';
import type { EntryTargets } from '#domain/entry-repair.ts';
import { postOf } from '#domain/entry-position.ts';
import { credibilities, credibilityLabels } from '#domain/grade.ts';
import { tlpLabels, tlps } from '#domain/marking.ts';
import { holdsRareFields, type EntryFields } from '#domain/position-entry.ts';
import { translationLabels, translations } from '#domain/wording.ts';
import { byId } from '#nouns/by-id.ts';
import type { EntryChange } from '#state/entry-draft.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ComposerRows } from './composer-rows.ts';
import { ChainPreview } from './chain-preview.tsx';
import { LinkRows } from './link-rows.tsx';

interface MoreFieldsProps {
  readonly entry: EntryFields;
  readonly change: EntryChange;
  readonly rows: ComposerRows;
  readonly targets: EntryTargets;
}

/** The rare fields, folded away unless one of them held something when the entry was opened. */
export function MoreFields({ entry, change, rows, targets }: MoreFieldsProps) {
  const { t, i18n } = useLingui();
  const [isOpenAtFirst] = useState(() => holdsRareFields(entry));
  const persons = byId(rows.persons);
  return (
    <Disclosure summary={t`More fields`} isOpenAtFirst={isOpenAtFirst}>
      <FieldRow columns={3}>
        <TextField
          label={t`Post on that day`}
          placeholder={t`Not recorded`}
          value={postOf(entry.saidBy, entry.date, persons)}
          onChange={(post) => change({ saidBy: { ...entry.saidBy, post } })}
        />
        <SelectField
          label={t`Relation`}
          value={entry.relation}
          onChange={(relation) => change({ relation: relation || 'own' })}
          options={relations.map((value) => ({ value, label: i18n._(relationLabels[value]) }))}
        />
        <SelectField
          label={t`Ground rule`}
          placeholder={t`Not recorded`}
          value={entry.groundRule ?? ''}
          onChange={(rule) => change({ groundRule: rule || null })}
          options={groundRules.map((value) => ({ value, label: i18n._(groundRuleLabels[value]) }))}
        />
      </FieldRow>
      <ChainPreview entry={entry} targets={targets} persons={persons} />
      <LinkRows
        links={entry.links}
        onChange={(links) => change({ links })}
        targets={targets}
        rows={rows}
      />
      <TextField
        label={t`Attribution as printed`}
        placeholder={t`according to …`}
        value={entry.attributionWords}
        onChange={(attributionWords) => change({ attributionWords })}
      />
      {entry.stance !== 'conditional' && (
        <TextArea
          label={t`Condition`}
          rows={1}
          value={entry.condition}
          onChange={(condition) => change({ condition })}
        />
      )}
      {entry.occasionMeetingId !== null && (
        <TextField
          label={t`Setting`}
          placeholder={t`in words, such as “on the margins”`}
          value={entry.occasionWords}
          onChange={(occasionWords) => change({ occasionWords })}
        />
      )}
      <TextArea
        label={t`Original words`}
        rows={2}
        value={entry.original}
        onChange={(original) => change({ original })}
      />
      <FieldRow columns={3}>
        <TextField
          label={t`Language of the original`}
          placeholder={t`such as “ar”`}
          value={entry.originalLanguage}
          onChange={(originalLanguage) => change({ originalLanguage })}
          spellCheck={false}
        />
        <TextField
          label={t`Language`}
          placeholder={t`such as “en”`}
          value={entry.language}
          onChange={(language) => change({ language })}
          spellCheck={false}
        />
        <SelectField
          label={t`Translated`}
          value={entry.translated}
          onChange={(translated) => change({ translated: translated || 'unknown' })}
          options={translations.map((value) => ({
            value,
            label: i18n._(translationLabels[value]),
          }))}
        />
      </FieldRow>
      <FieldRow columns={2}>
        <TextField
          label={t`Page or paragraph`}
          placeholder={t`such as “¶ 9” or “p. 3”`}
          value={entry.sourcePlace}
          onChange={(sourcePlace) => change({ sourcePlace })}
        />
        <SelectField
          label={t`Credibility`}
          value={entry.credibility}
          onChange={(credibility) => change({ credibility: credibility || '6' })}
          options={credibilities.map((value) => ({
            value,
            label: i18n._(credibilityLabels[value]),
          }))}
        />
      </FieldRow>
      <FieldRow columns={3}>
        <SelectField
          label={t`Marking`}
          placeholder={t`Not marked`}
          value={entry.tlp ?? ''}
          onChange={(tlp) => change({ tlp: tlp || null })}
          options={tlps.map((value) => ({ value, label: i18n._(tlpLabels[value]) }))}
        />
        <TextField
          label={t`Own marking`}
          value={entry.markingLabel}
          onChange={(markingLabel) => change({ markingLabel })}
        />
        <TextField
          label={t`Tags`}
          placeholder={t`separated by commas`}
          value={entry.tags}
          onChange={(tags) => change({ tags })}
        />
      </FieldRow>
    </Disclosure>
  );
}
