import { changedFields } from '#domain/changed-fields.ts';
import { tlpLabels, tlps, type Tlp } from '#domain/marking.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { useRows } from '#state/read.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface NegotiationDialogProps {
  readonly negotiation: Negotiation;
  readonly onClose: () => void;
}

/** Edits what a negotiation is called, whose side we are on, and its marking. */
export function NegotiationDialog({ negotiation, onClose }: NegotiationDialogProps) {
  const { t, i18n } = useLingui();
  const parties = useRows('parties', negotiation.id);
  const [opened] = useState(negotiation);
  const draft = useFormDraft(editKey(negotiation.id), {
    title: negotiation.title,
    summary: negotiation.summary,
    ourPartyId: negotiation.ourPartyId,
    tlp: negotiation.tlp,
    markingLabel: negotiation.markingLabel,
  });
  const { value: form, change } = draft;
  const refusal = titleRefusal(form.title);
  const submit = async () => {
    if (refusal) return;
    const fields = {
      ...form,
      title: form.title.trim(),
      summary: form.summary.trim(),
      markingLabel: form.markingLabel.trim(),
    };
    const patch = changedFields(opened, fields);
    const outcome = await write.editRow('negotiations', opened.id, patch);
    onceWritten(outcome, () => {
      draft.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={t`Edit negotiation`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Save negotiation</Trans>
        </Button>
      }
    >
      <TextField
        label={t`Title`}
        isRequired
        autoFocus
        value={form.title}
        onChange={(title) => change({ title })}
        error={refusal ? i18n._(refusal) : undefined}
      />
      <TextArea
        label={t`Summary`}
        value={form.summary}
        onChange={(summary) => change({ summary })}
      />
      <SelectField
        label={t`Our side`}
        description={t`Used to tell which moves are ours, and for readouts. Leave it empty as a mediator or reporter.`}
        placeholder={t`None`}
        value={parties.some(({ id }) => id === form.ourPartyId) ? (form.ourPartyId ?? '') : ''}
        onChange={(id) => change({ ourPartyId: id === '' ? null : id })}
        options={parties.map((party) => ({ value: party.id as string, label: party.name }))}
      />
      <FieldRow>
        <SelectField<Tlp>
          label={t`Marking`}
          description={t`Traffic Light Protocol. Parley is not accredited for classified material.`}
          placeholder={t`Not marked`}
          value={form.tlp ?? ''}
          onChange={(tlp) => change({ tlp: tlp === '' ? null : tlp })}
          options={tlps.map((tlp) => ({ value: tlp, label: i18n._(tlpLabels[tlp]) }))}
        />
        <TextField
          label={t`Marking of your own`}
          value={form.markingLabel}
          onChange={(markingLabel) => change({ markingLabel })}
        />
      </FieldRow>
    </Dialog>
  );
}
