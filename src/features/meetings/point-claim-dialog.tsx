import type { Meeting } from '#domain/meeting.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { claimModeLabels, claimModes, type Claim, type ClaimMode } from '#domain/understanding.ts';
import { useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MeetingBook } from './meeting-book.ts';
import type { PointUse } from './point-menu.tsx';

interface PointClaimDialogProps {
  readonly use: PointUse;
  readonly meeting: Meeting;
  readonly book: MeetingBook;
  readonly onClose: () => void;
}

interface ClaimForm {
  readonly understandingId: string;
  readonly title: string;
  readonly trackId: string;
  readonly mode: ClaimMode | '';
  readonly text: string;
}

const fresh = 'new';

/** A point as the claim of the party whose account it is; how it is claimed, a person says. */
export function PointClaimDialog({ use, meeting, book, onClose }: PointClaimDialogProps) {
  const { t, i18n } = useLingui();
  const { point, readout } = use;
  const { partyId } = readout;
  const first = Object.keys(meeting.tracks).find((id) => book.tracks.has(id));
  const form = useFormDraft<ClaimForm>(`point-claim/${point.id}`, {
    understandingId: '',
    title: '',
    trackId: first ?? '',
    mode: '',
    text: point.point.text,
  });
  const { understandingId, title, trackId, mode, text } = form.value;
  const [isTried, setTried] = useState(false);
  const name = book.parties.get(partyId)?.name ?? t`missing party`;
  const isNew = understandingId === fresh;
  const known = book.understandings.find(({ id }) => id === understandingId);
  const replaced = known?.claims[partyId];
  const refusal = titleRefusal(title);
  const submit = async () => {
    setTried(true);
    if (mode === '' || (!known && !isNew) || (isNew && (refusal || trackId === ''))) return;
    const { saidById, post, date, sourceId, negotiationId, meetingId } = readout;
    const claim: Claim = { mode, text: text.trim(), saidById, post, date, meetingId, sourceId };
    const outcome = known
      ? await write.editRow('understandings', known.id, {
          [`sides.${partyId}`]: true,
          [`claims.${partyId}`]: claim,
          ...(known.sameWords ? { sameWords: false } : {}),
        })
      : await write.addRow(
          'understandings',
          negotiationId,
          newUnderstanding({
            title: title.trim(),
            trackId,
            rank: rankAt(book.understandings, book.understandings.length),
            sides: { [partyId]: true },
            claims: { [partyId]: claim },
            meetingId,
          }),
        );
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={t`Record as a claim of ${name}`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          <Trans>Save claim</Trans>
        </Button>
      }
    >
      <SelectField
        label={t`Understanding`}
        isRequired
        autoFocus
        placeholder={t`Choose`}
        value={understandingId}
        onChange={(id) => form.change({ understandingId: id })}
        options={[
          ...book.understandings
            .filter((each) => book.tracks.has(each.trackId))
            .map((each) => ({ value: each.id as string, label: each.title })),
          { value: fresh, label: t`A new understanding` },
        ]}
        error={isTried && !known && !isNew ? t`Choose the understanding, or a new one.` : undefined}
      />
      {isNew && (
        <>
          <TextField
            label={t`Title`}
            isRequired
            value={title}
            onChange={(value) => form.change({ title: value })}
            error={isTried && refusal ? i18n._(refusal) : undefined}
          />
          <SelectField
            label={t`Track`}
            isRequired
            placeholder={t`Choose`}
            value={trackId}
            onChange={(id) => form.change({ trackId: id })}
            options={[...book.tracks.values()].map((each) => ({
              value: each.id as string,
              label: each.title,
            }))}
            error={isTried && trackId === '' ? t`Choose the track that it belongs to.` : undefined}
          />
        </>
      )}
      {replaced && (
        <Callout tone="warn">
          <Trans>
            {name} has a claim on it already ({i18n._(claimModeLabels[replaced.mode])}). Saving puts
            this one in its place; Undo brings the old one back.
          </Trans>
        </Callout>
      )}
      <SelectField
        label={t`How it is claimed`}
        isRequired
        placeholder={t`Choose`}
        value={mode}
        onChange={(value) => form.change({ mode: value })}
        options={claimModes.map((value) => ({ value, label: i18n._(claimModeLabels[value]) }))}
        error={isTried && mode === '' ? t`Choose how this side claims it.` : undefined}
      />
      <TextArea
        label={t`Its own words`}
        value={text}
        onChange={(value) => form.change({ text: value })}
      />
    </Dialog>
  );
}
