import { setOfIds } from '#domain/id.ts';
import type { Meeting } from '#domain/meeting.ts';
import { newStep } from '#domain/new-step.ts';
import { stepStrengthLabels, stepStrengths, type StepStrength } from '#domain/next-step.ts';
import { rankBetween } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import type { PointUse } from './point-menu.tsx';
import s from './readouts.module.css';

interface PointStepDialogProps {
  readonly use: PointUse;
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly onClose: () => void;
}

interface StepForm {
  readonly title: string;
  readonly trackId: string;
  readonly owners: readonly string[];
  readonly strength: StepStrength | '';
}

/** A point as a next step, on the word of the party whose account it is. Who owes it, a person says. */
export function PointStepDialog({ use, meeting, book, onClose }: PointStepDialogProps) {
  const { t, i18n } = useLingui();
  const { point, readout } = use;
  const tracks = Object.keys(meeting.tracks).filter((id) => book.tracks.has(id));
  const form = useFormDraft<StepForm>(`point-step/${point.id}`, {
    title: point.point.text,
    trackId: tracks.length === 1 ? (tracks[0] ?? '') : '',
    owners: [],
    strength: '',
  });
  const { title, trackId, owners, strength } = form.value;
  const [isTried, setTried] = useState(false);
  const refusal = titleRefusal(title);
  const name = book.parties.get(readout.partyId)?.name ?? t`missing party`;
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    const last = [...book.steps.values()].at(-1)?.rank ?? null;
    const outcome = await write.addRow(
      'steps',
      readout.negotiationId,
      newStep({
        title: title.trim(),
        rank: rankBetween(last, null),
        trackId: trackId === '' ? null : trackId,
        ownerParties: setOfIds(owners),
        strength: strength === '' ? null : strength,
        accordingToPartyId: readout.partyId,
        meetingId: meeting.id,
        sourceId: readout.sourceId,
      }),
    );
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={t`New next step`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Add step</Trans>
        </Button>
      }
    >
      <TextArea
        label={t`Title`}
        isRequired
        autoFocus
        rows={2}
        value={title}
        onChange={(value) => form.change({ title: value })}
        description={t`According to ${name}, from this meeting. Its date and what it waits for are set under Next steps.`}
        error={isTried && refusal ? i18n._(refusal) : undefined}
      />
      <fieldset className={s.owners}>
        <legend>
          <Trans>Owners</Trans>
        </legend>
        {[...book.parties.values()].map((party) => (
          <CheckboxField
            key={party.id}
            label={party.name}
            isChecked={owners.includes(party.id)}
            onChange={(isIn) =>
              form.change({
                owners: isIn ? [...owners, party.id] : owners.filter((id) => id !== party.id),
              })
            }
          />
        ))}
      </fieldset>
      <FieldRow>
        <SelectField
          label={t`Track`}
          placeholder={t`none`}
          value={trackId}
          onChange={(id) => form.change({ trackId: id })}
          options={[...book.tracks.values()].map((each) => ({
            value: each.id as string,
            label: each.title,
          }))}
        />
        <SelectField
          label={t`Strength`}
          placeholder={t`not recorded`}
          value={strength}
          onChange={(value) => form.change({ strength: value })}
          options={stepStrengths.map((value) => ({
            value,
            label: i18n._(stepStrengthLabels[value]),
          }))}
        />
      </FieldRow>
    </Dialog>
  );
}
