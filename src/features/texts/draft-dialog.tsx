import { bracketsLabel } from '#domain/brackets.ts';
import { changedFields } from '#domain/changed-fields.ts';
import { unknownDate } from '#domain/fuzzy-date.ts';
import type { Issue } from '#domain/issue.ts';
import { newTextDraft } from '#domain/new-text-draft.ts';
import type { TextDraft } from '#domain/text-draft.ts';
import { DateField } from '#nouns/date-field.tsx';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { useRows } from '#state/read.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { ComboField } from '#ui/combo-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import s from './text-bench.module.css';

interface DraftDialogProps {
  readonly issue: Issue;
  /** Edits what is recorded about a draft; its text never changes. Without one, a draft is kept. */
  readonly draft?: TextDraft | undefined;
  /** The text to keep. */
  readonly text: string;
  readonly onClose: () => void;
}

export function DraftDialog({ issue, draft, text, onClose }: DraftDialogProps) {
  const { t, i18n } = useLingui();
  const { negotiationId, id: issueId } = issue;
  const [opened] = useState(draft);
  const [isDateRefused, setDateRefused] = useState(false);
  const parties = useRows('parties', negotiationId);
  const meetings = useRows('meetings', negotiationId);
  const sources = useRows('sources', negotiationId);
  const form = useFormDraft(opened ? editKey(opened.id) : `text-draft/${issueId}`, {
    label: opened?.label ?? '',
    date: opened?.date ?? unknownDate,
    proposedById: opened?.proposedById ?? null,
    meetingId: opened?.meetingId ?? null,
    sourceId: opened?.sourceId ?? null,
  });
  const { value, change } = form;
  const submit = async () => {
    if (isDateRefused) return;
    const fields = { ...value, label: value.label.trim() };
    const outcome = opened
      ? await write.editRow('textDrafts', opened.id, changedFields(opened, fields))
      : await write.addRow('textDrafts', negotiationId, newTextDraft({ ...fields, issueId, text }));
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  return (
    <Dialog
      title={opened ? t`Edit draft` : t`Keep this draft`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" variant="primary" shortcut="Ctrl ↵">
          {opened ? <Trans>Save draft</Trans> : <Trans>Keep draft</Trans>}
        </Button>
      }
    >
      <FieldRow>
        <TextField
          label={t`Label`}
          placeholder={t`Rev. 2, Chair’s text …`}
          autoFocus
          value={value.label}
          onChange={(label) => change({ label })}
        />
        <DateField
          label={t`Date`}
          description={t`When it was on the table`}
          value={value.date}
          onChange={(date) => change({ date })}
          onRefused={setDateRefused}
        />
      </FieldRow>
      <FieldRow>
        <ComboField
          label={t`Proposed by`}
          placeholder={t`Not recorded`}
          items={parties.map(({ id, name }) => ({ id, label: name }))}
          value={value.proposedById}
          onChange={(proposedById) => change({ proposedById })}
        />
        <ComboField
          label={t`Meeting`}
          placeholder={t`Not recorded`}
          items={meetings.map(({ id, title }) => ({ id, label: title || t`Untitled meeting` }))}
          value={value.meetingId}
          onChange={(meetingId) => change({ meetingId })}
        />
      </FieldRow>
      <ComboField
        label={t`Source`}
        placeholder={t`Not recorded`}
        items={sources.map(({ id, title }) => ({ id, label: title || t`Untitled source` }))}
        value={value.sourceId}
        onChange={(sourceId) => change({ sourceId })}
      />
      <div className={s.kept}>
        <p className={s.quiet}>{i18n._(bracketsLabel(text))}</p>
        <TextBlock text={text} variant="said" clamp={8} />
      </div>
    </Dialog>
  );
}
