import { copyPeople } from '#domain/copy-people.ts';
import { newNegotiation } from '#domain/new-negotiation.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { useFormDraft } from '#state/form-draft.ts';
import { paths } from '#state/paths.ts';
import { useNegotiations, useRows } from '#state/read.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { startTransition, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';

interface NewNegotiationDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Starts a negotiation and goes to it. */
export function NewNegotiationDialog({ isOpen, onOpenChange }: NewNegotiationDialogProps) {
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <NewNegotiationForm onClose={() => onOpenChange(false)} />
    </Suspense>
  );
}

function NewNegotiationForm({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const negotiations = useNegotiations();
  const form = useFormDraft('negotiation', { title: '', summary: '', copyFrom: '' });
  const [isTried, setTried] = useState(false);
  const { title, summary } = form.value;
  const copyFrom = negotiations.some(({ id }) => id === form.value.copyFrom)
    ? form.value.copyFrom
    : '';
  const refusal = titleRefusal(title);
  const copied = copyPeople(useRows('parties', copyFrom), useRows('persons', copyFrom));
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    const rank = rankAt(negotiations, negotiations.length);
    const given = newNegotiation({ title: title.trim(), summary: summary.trim(), rank });
    const outcome = await write.startNegotiation(given, copied);
    onceWritten(outcome, (id) => {
      form.clear();
      onClose();
      void navigate(paths.negotiation(id));
    });
  };
  return (
    <Dialog
      title={t`New negotiation`}
      isOpen
      size="small"
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Start negotiation</Trans>
        </Button>
      }
    >
      <TextField
        label={t`Title`}
        isRequired
        autoFocus
        value={title}
        onChange={(value) => form.change({ title: value })}
        error={isTried && refusal ? i18n._(refusal) : undefined}
        placeholder={t`Arden strait talks`}
      />
      <TextArea
        label={t`Summary`}
        description={t`What the process is about, in a line or two.`}
        value={summary}
        onChange={(value) => form.change({ summary: value })}
      />
      {negotiations.length > 0 && (
        <SelectField
          label={t`Copy parties and persons from`}
          description={t`They are copied once; later changes stay apart.`}
          placeholder={t`Nothing, start empty`}
          value={copyFrom}
          onChange={(value) => startTransition(() => form.change({ copyFrom: value }))}
          options={negotiations.map((each) => ({ value: each.id, label: each.title }))}
        />
      )}
    </Dialog>
  );
}
