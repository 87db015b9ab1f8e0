import type { Assessment } from '#domain/assessment.ts';
import { changedFields } from '#domain/changed-fields.ts';
import { assessmentRefusal, newAssessment } from '#domain/new-assessment.ts';
import type { AssessmentStart } from '#state/assessment-dialog.ts';
import { editKey, useFormDraft } from '#state/form-draft.ts';
import { notify } from '#state/notices.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { onceWritten } from '#state/gate.ts';
import { write } from '#state/write.ts';
import { useToday } from '#nouns/use-today.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FooterNote } from '#ui/dialog-footer.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { AssessmentFields } from './assessment-fields.tsx';

interface AssessmentDialogProps {
  readonly start: AssessmentStart;
  readonly onClose: () => void;
}

export function AssessmentDialog({ start, onClose }: AssessmentDialogProps) {
  const { negotiationId, id, partyId, issueId } = start;
  const { t, i18n } = useLingui();
  const today = useToday();
  const rows = useRows('assessments', negotiationId);
  const [opened] = useState<Assessment | undefined>(() => rows.find((row) => row.id === id));
  const [isTried, setTried] = useState(false);
  const [isDateRefused, setDateRefused] = useState(false);
  const draft = ['assessment', negotiationId, issueId ?? '', partyId ?? ''].join('/');
  const form = useFormDraft(opened ? editKey(opened.id) : draft, {
    kind: opened?.kind ?? 'interest',
    partyId: opened ? opened.partyId : partyId,
    issueId: opened ? opened.issueId : issueId,
    text: opened?.text ?? '',
    likelihood: opened?.likelihood ?? '',
    confidence: opened?.confidence ?? '',
    date: opened?.date ?? { words: '', edtf: today },
  });
  const { value, change } = form;
  const refusal = assessmentRefusal(value.text);
  const submit = async () => {
    setTried(true);
    if (refusal || isDateRefused) return;
    const fields = {
      ...value,
      text: value.text.trim(),
      likelihood: value.likelihood.trim(),
      confidence: value.confidence.trim(),
    };
    const outcome = opened
      ? await write.editRow('assessments', opened.id, changedFields(opened, fields))
      : await write.addRow('assessments', negotiationId, newAssessment(fields));
    onceWritten(outcome, () => {
      form.clear();
      onClose();
    });
  };
  const remove = async (gone: Assessment) => {
    const outcome = await write.deleteRow('assessments', gone.id);
    if (!outcome.ok || outcome.changeId === null) return;
    const { changeId } = outcome;
    notify(t`Deleted the assessment.`, { label: t`Undo`, run: () => void write.revert(changeId) });
    onClose();
  };
  return (
    <Dialog
      title={opened ? t`Edit assessment` : t`New assessment`}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <FooterNote>
            <Trans>Yours; never counted as stated.</Trans>
          </FooterNote>
          {opened && (
            <Link
              className={buttonClass('quiet')}
              to={paths.history(opened.negotiationId, opened.id)}
              onClick={onClose}
            >
              <Trans>History</Trans>
            </Link>
          )}
          {opened && (
            <Button variant="quiet" icon="trash" onClick={() => void remove(opened)}>
              <Trans>Delete assessment</Trans>
            </Button>
          )}
          <Button type="submit" variant="primary" shortcut="Ctrl ↵">
            {opened ? <Trans>Save assessment</Trans> : <Trans>Add assessment</Trans>}
          </Button>
        </>
      }
    >
      <AssessmentFields
        negotiationId={negotiationId}
        value={value}
        onChange={change}
        onDateRefused={setDateRefused}
        textError={isTried && refusal ? i18n._(refusal) : undefined}
      />
    </Dialog>
  );
}
