import { changedFields } from '#domain/changed-fields.ts';
import type { NextStep } from '#domain/next-step.ts';
import { newStep } from '#domain/new-step.ts';
import { rankBetween } from '#domain/rank.ts';
import { wouldCycle } from '#domain/step-tree.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { StepBook } from './step-book.ts';
import { StepFields } from './step-fields.tsx';
import { fieldsOfForm, formOfStep, patchOfForm, triggerOfForm } from './step-form.ts';
import { StepMoreFields } from './step-more-fields.tsx';

interface StepDialogProps {
  readonly book: StepBook;
  /** The step to edit; null makes a new one. */
  readonly step: NextStep | null;
  readonly onClose: () => void;
}

export function StepDialog({ book, step, onClose }: StepDialogProps) {
  const { t } = useLingui();
  const { negotiation, track, parties } = book;
  const [isTried, setIsTried] = useState(false);
  const [opened] = useState(step);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const steps = [...book.steps.values()];
  const rank = rankBetween(steps.at(-1)?.rank ?? null, null);
  const blank = newStep({ title: '', rank, trackId: track?.id ?? null });
  const key = step ? editKey(step.id) : `step/${negotiation.id}/${track?.id ?? ''}`;
  const form = useFormDraft(key, formOfStep(step ?? blank));
  const { triggers, title } = form.value;
  const isCircle = (stepId: string | null) =>
    step !== null && stepId !== null && wouldCycle(steps, step.id, stepId);
  const isParty = (id: string) => parties.has(id) || step?.ownerParties[id] === true;
  const isGood =
    !titleRefusal(title) &&
    refused.size === 0 &&
    triggers.every((each) => triggerOfForm(each) !== null) &&
    !triggers.some((each) => each.kind === 'step' && isCircle(each.stepId));
  const submit = async () => {
    setIsTried(true);
    if (!isGood) return;
    const outcome = opened
      ? await write.editRow(
          'steps',
          opened.id,
          changedFields(opened, patchOfForm(form.value, opened, isParty)),
        )
      : await write.addRow('steps', negotiation.id, {
          ...blank,
          ...fieldsOfForm(form.value, isParty),
        });
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  const onRefused = (field: string, isRefused: boolean) => {
    const next = new Set(refused);
    if (isRefused) next.add(field);
    else next.delete(field);
    setRefused(next);
  };
  const shared = { form: form.value, onChange: form.change, book };
  const more = <StepMoreFields {...shared} />;
  return (
    <Dialog
      title={step ? t`Edit step` : t`New next step`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {step ? <Trans>Save step</Trans> : <Trans>Add step</Trans>}
        </Button>
      }
    >
      <StepFields {...shared} isTried={isTried} isCircle={isCircle} onRefused={onRefused} />
      {step ? more : <Disclosure summary={t`More fields`}>{more}</Disclosure>}
    </Dialog>
  );
}
