import { changedFields } from '#domain/changed-fields.ts';
import { membersOf, setOfIds, type NegotiationId, type TrackId } from '#domain/id.ts';
import { newUnderstanding } from '#domain/new-understanding.ts';
import { rankAt } from '#domain/rank.ts';
import { setPatch } from '#domain/set-patch.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import type { Understanding } from '#domain/understanding.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { useRows } from '#state/read.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MembersField } from './members-field.tsx';

interface UnderstandingDialogProps {
  readonly negotiationId: NegotiationId;
  /** Where a new one starts. */
  readonly trackId?: TrackId | undefined;
  /** The understanding to edit; without one, a new one is recorded. */
  readonly understanding?: Understanding | undefined;
  /** Told the id of one that was added. */
  readonly onAdded?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

export function UnderstandingDialog(props: UnderstandingDialogProps) {
  const { t, i18n } = useLingui();
  const { negotiationId, understanding, onClose } = props;
  const tracks = useRows('tracks', negotiationId);
  const parties = useRows('parties', negotiationId);
  const rows = useRows('understandings', negotiationId);
  const issues = useRows('issues', negotiationId);
  const [isTried, setTried] = useState(false);
  const [opened] = useState(understanding);
  const form = useFormDraft(
    understanding ? editKey(understanding.id) : `understanding/${negotiationId}`,
    {
      title: understanding?.title ?? '',
      text: understanding?.text ?? '',
      trackId: understanding?.trackId ?? props.trackId ?? tracks[0]?.id ?? '',
      sides: [...membersOf(understanding?.sides ?? {})] as string[],
      issues: [...membersOf(understanding?.issues ?? {})] as string[],
    },
  );
  const { title, text, trackId, sides } = form.value;
  const named = form.value.issues;
  // It may name issues of other tracks: those stay with it until they are taken out.
  const trackTitles = new Map(tracks.map((each) => [each.id, each.title]));
  const issueRows = issues
    .filter(({ id, trackId: own }) => own === trackId || named.includes(id) || opened?.issues[id])
    .map((issue) => {
      const elsewhere = issue.trackId === trackId ? undefined : trackTitles.get(issue.trackId);
      return { id: issue.id, label: elsewhere ? `${issue.title} (${elsewhere})` : issue.title };
    });
  const refusal = titleRefusal(title);
  const submit = async () => {
    setTried(true);
    if (refusal || trackId === '') return;
    const fields = { title: title.trim(), text: text.trim(), trackId };
    const outcome = opened
      ? await write.editRow('understandings', opened.id, {
          ...changedFields(opened, fields),
          ...setPatch('sides', opened.sides, sides),
          ...setPatch('issues', opened.issues, named),
        })
      : await write.addRow(
          'understandings',
          negotiationId,
          newUnderstanding({
            ...fields,
            sides: setOfIds(sides),
            issues: setOfIds(named),
            rank: rankAt(rows, rows.length),
          }),
        );
    onceWritten(outcome, (id) => {
      form.clear();
      onClose();
      if (!opened && id !== undefined) props.onAdded?.(id);
    });
  };
  return (
    <Dialog
      title={understanding ? t`Edit understanding` : t`New understanding`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {understanding ? <Trans>Save understanding</Trans> : <Trans>Add understanding</Trans>}
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
      />
      <TextArea
        label={t`Text`}
        description={t`What is said to be agreed.`}
        value={text}
        onChange={(value) => form.change({ text: value })}
      />
      <SelectField
        label={t`Track`}
        value={trackId}
        onChange={(value) => form.change({ trackId: value })}
        options={tracks.map((each) => ({ value: each.id as string, label: each.title }))}
      />
      <MembersField
        legend={t`Sides`}
        empty={t`There are no parties yet. Add them under Parties.`}
        rows={parties.map(({ id, name }) => ({ id, label: name }))}
        value={sides}
        onChange={(value) => form.change({ sides: value })}
      />
      <MembersField
        legend={t`Issues`}
        empty={t`This track has no issues yet.`}
        rows={issueRows}
        value={named}
        onChange={(value) => form.change({ issues: value })}
      />
    </Dialog>
  );
}
