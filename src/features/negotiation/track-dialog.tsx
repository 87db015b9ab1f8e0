import { changedFields } from '#domain/changed-fields.ts';
import type { NegotiationId } from '#domain/id.ts';
import { newTrack } from '#domain/new-track.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { trackStatuses, trackStatusLabels, type Track } from '#domain/track.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface TrackDialogProps {
  readonly negotiationId: NegotiationId;
  /** The tracks in order: a new one comes last. */
  readonly tracks: readonly Track[];
  /** The track to edit; without one, a new one is made. */
  readonly track?: Track | undefined;
  readonly onClose: () => void;
}

export function TrackDialog({ negotiationId, tracks, track, onClose }: TrackDialogProps) {
  const { t, i18n } = useLingui();
  const [isTried, setTried] = useState(false);
  const [opened] = useState(track);
  const key = track ? editKey(track.id) : `track/${negotiationId}`;
  const form = useFormDraft(key, {
    title: track?.title ?? '',
    status: track?.status ?? 'preparing',
    summary: track?.summary ?? '',
  });
  const { title, status, summary } = form.value;
  const refusal = titleRefusal(title);
  const submit = async () => {
    setTried(true);
    if (refusal) return;
    const fields = { title: title.trim(), status, summary: summary.trim() };
    const outcome = opened
      ? await write.editRow('tracks', opened.id, changedFields(opened, fields))
      : await write.addRow(
          'tracks',
          negotiationId,
          newTrack({ ...fields, rank: rankAt(tracks, tracks.length) }),
        );
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={track ? t`Edit track` : t`New track`}
      isOpen
      size="small"
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {track ? <Trans>Save track</Trans> : <Trans>Add track</Trans>}
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
        placeholder={t`Security guarantees`}
      />
      <SelectField
        label={t`Status`}
        value={status}
        onChange={(value) => value && form.change({ status: value })}
        options={trackStatuses.map((each) => ({
          value: each,
          label: i18n._(trackStatusLabels[each]),
        }))}
      />
      <TextArea
        label={t`Summary`}
        description={t`What this strand is about, in a line or two.`}
        value={summary}
        onChange={(value) => form.change({ summary: value })}
      />
    </Dialog>
  );
}
