import { onceWritten } from '#state/gate.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { PassageStart } from '#domain/passage-start.ts';
import { isBlank } from '#domain/refusal.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import type { Source } from '#domain/source.ts';
import { useFormDraft } from '#state/form-draft.ts';
import { lastEntry } from '#state/last-entry.ts';
import { useRows } from '#state/read.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formOf } from './capture-form.ts';
import type { CaptureKind } from './capture-kinds.ts';
import { writeCapture } from './capture-record.ts';
import { SuggestedCues } from './suggested-cues.tsx';
import { MeetingFields, StepFields, UnderstandingFields } from './capture-fields.tsx';

interface CaptureDialogProps {
  readonly kind: Exclude<CaptureKind, 'position'>;
  readonly negotiation: Negotiation;
  readonly source: Source;
  readonly passage: PassageStart;
  readonly onClose: () => void;
}

/** The short form of what is logged from a passage; the rest is typed later, in the record itself. */
export function CaptureDialog({ kind, negotiation, source, passage, onClose }: CaptureDialogProps) {
  const { t, i18n } = useLingui();
  const tracks = useRows('tracks', negotiation.id).filter((track) => !track.archived);
  const understandings = useRows('understandings', negotiation.id);
  const steps = useRows('steps', negotiation.id);
  const persons = useRows('persons', negotiation.id);
  const [isTried, setTried] = useState(false);
  const [isDateRefused, setDateRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { quote, names, suggested } = passage;
  const speaker = persons.find(({ id }) => id === names.speakerId)?.name;
  const last = lastEntry(negotiation.id)?.trackId;
  const trackId = tracks.find(({ id }) => id === last)?.id ?? tracks[0]?.id ?? '';
  const key = `capture/${kind}/${source.id}/${quote.start}-${quote.end}`;
  const form = useFormDraft(key, formOf(passage, trackId, speaker));
  const { value, change } = form;
  const refusal = kind === 'note' ? null : titleRefusal(value.title);
  const isNoteBlank = kind === 'note' && isBlank(value.note);
  const lacksTrack = kind === 'understanding' && value.trackId === '';
  const lacksMode = kind === 'understanding' && value.claimedBy !== '' && value.mode === '';
  const submit = async () => {
    setTried(true);
    if (refusal || isNoteBlank || isDateRefused || lacksTrack || isBusy) return;
    setBusy(true);
    const outcome = await writeCapture(kind, value, {
      negotiationId: negotiation.id,
      sourceId: source.id,
      quote,
      persons,
      understandings,
      steps,
    });
    setBusy(false);
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  const titles = {
    understanding: t`Log an understanding`,
    step: t`Log a next step`,
    meeting: t`Log a meeting`,
    note: t`Write a note`,
  } as const;
  const labels = {
    understanding: t`Log understanding`,
    step: t`Log next step`,
    meeting: t`Log meeting`,
    note: t`Keep note`,
  } as const;
  const dates = { understanding: value.saidOn, step: value.due, meeting: value.date } as const;
  const shared = { value, change, tracks, negotiationId: negotiation.id };
  return (
    <Dialog
      title={titles[kind]}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵" isBusy={isBusy}>
          {labels[kind]}
        </Button>
      }
    >
      <TextBlock text={quote.exact} variant="quote" clamp={4} lang={source.language || undefined} />
      {suggested && kind !== 'note' && <SuggestedCues suggested={suggested} date={dates[kind]} />}
      {kind === 'note' ? (
        <TextArea
          label={t`Note`}
          isRequired
          autoFocus
          value={value.note}
          onChange={(note) => change({ note })}
          error={isTried && isNoteBlank ? t`Write the note; it cannot be blank.` : undefined}
        />
      ) : (
        <TextField
          label={t`Title`}
          isRequired
          autoFocus
          value={value.title}
          onChange={(title) => change({ title })}
          error={isTried && refusal ? i18n._(refusal) : undefined}
        />
      )}
      {kind === 'understanding' && (
        <UnderstandingFields
          {...shared}
          {...{ isTried, lacksMode, passage }}
          onRefused={setDateRefused}
        />
      )}
      {kind === 'step' && <StepFields {...shared} onRefused={setDateRefused} />}
      {kind === 'meeting' && <MeetingFields {...shared} onRefused={setDateRefused} />}
    </Dialog>
  );
}
