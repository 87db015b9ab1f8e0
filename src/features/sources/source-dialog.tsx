import { changedFields } from '#domain/changed-fields.ts';
import { reliabilities, reliabilityLabels } from '#domain/grade.ts';
import { newSource } from '#domain/new-source.ts';
import { sourceKindLabels, sourceKinds, type Source, type SourceKind } from '#domain/source.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import { DateField } from '#nouns/date-field.tsx';
import { useFormDraft } from '#state/form-draft.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface SourceDialogProps {
  readonly negotiationId: string;
  /** The source to edit; without one, a new one is made. */
  readonly source?: Source | undefined;
  /** Told the id of one that was added. */
  readonly onAdded?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

export function SourceDialog({ negotiationId, source, onAdded, onClose }: SourceDialogProps) {
  const { t, i18n } = useLingui();
  const [isTried, setTried] = useState(false);
  const [opened] = useState(source);
  const [isDateRefused, setDateRefused] = useState(false);
  const form = useFormDraft(source ? null : `source/${negotiationId}`, {
    title: source?.title ?? '',
    kind: source?.kind ?? null,
    outlet: source?.outlet ?? '',
    author: source?.author ?? '',
    published: source?.published ?? unknownDate,
    url: source?.url ?? '',
    language: source?.language ?? '',
    reliability: source?.reliability ?? 'F',
    note: source?.note ?? '',
  });
  const { value, change } = form;
  const refusal = titleRefusal(value.title);
  const submit = async () => {
    setTried(true);
    if (refusal || isDateRefused) return;
    const fields = {
      ...value,
      title: value.title.trim(),
      outlet: value.outlet.trim(),
      author: value.author.trim(),
      url: value.url.trim(),
      language: value.language.trim(),
    };
    const outcome = opened
      ? await write.editRow('sources', opened.id, changedFields(opened, fields))
      : await write.addRow('sources', negotiationId, newSource(fields));
    if (!outcome.ok) return void outcome.retried.then(form.clear);
    form.clear();
    onClose();
    if (!opened && outcome.value !== undefined) onAdded?.(outcome.value);
  };
  return (
    <Dialog
      title={source ? t`Edit source` : t`New source`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {source ? <Trans>Save source</Trans> : <Trans>Add source</Trans>}
        </Button>
      }
    >
      <TextField
        label={t`Title`}
        isRequired
        autoFocus
        value={value.title}
        onChange={(title) => change({ title })}
        error={isTried && refusal ? i18n._(refusal) : undefined}
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
          onRefused={setDateRefused}
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
    </Dialog>
  );
}
