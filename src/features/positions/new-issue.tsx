import {
  issueKindLabels,
  issueKinds,
  issueStatuses,
  issueStatusLabels,
  type Issue,
} from '#domain/issue.ts';
import { issuesInOrder } from '#domain/matrix.ts';
import { newIssue } from '#domain/new-issue.ts';
import { rankAt } from '#domain/rank.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TableView } from './table-view.ts';

interface NewIssueProps {
  readonly view: Pick<TableView, 'negotiation' | 'track'>;
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

/** Adds an issue at the end of the track, or of the issue that it belongs under. */
export function NewIssue({ view, issues, onClose }: NewIssueProps) {
  const { t, i18n } = useLingui();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Issue['kind']>('substantive');
  const [status, setStatus] = useState<Issue['status']>('not-raised');
  const [parentId, setParentId] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const refusal = titleRefusal(title);
  const tops = issuesInOrder(issues).flatMap(({ issue, isSub }) => (isSub ? [] : [issue]));

  const submit = async () => {
    setIsTried(true);
    if (refusal !== null || isBusy) return;
    setIsBusy(true);
    const siblings = issues.filter((issue) => issue.parentId === (parentId || null));
    const given = newIssue({
      trackId: view.track.id,
      title: title.trim(),
      kind,
      status,
      parentId: parentId || null,
      rank: rankAt(siblings, siblings.length),
    });
    const { ok } = await write.addRow('issues', view.negotiation.id, given);
    setIsBusy(false);
    if (ok) onClose();
  };

  return (
    <Dialog
      title={t`New issue`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="small"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>
            <Trans>Add issue</Trans>
          </Button>
        </>
      }
    >
      <TextField
        label={t`Title`}
        description={t`The question in a few words`}
        value={title}
        onChange={setTitle}
        error={isTried && refusal !== null ? i18n._(refusal) : undefined}
        isRequired
        autoFocus
      />
      <FieldRow columns={2}>
        <SelectField
          label={t`Kind`}
          value={kind}
          onChange={(value) => value !== '' && setKind(value)}
          options={issueKinds.map((value) => ({ value, label: i18n._(issueKindLabels[value]) }))}
        />
        <SelectField
          label={t`Status`}
          value={status}
          onChange={(value) => value !== '' && setStatus(value)}
          options={issueStatuses.map((value) => ({
            value,
            label: i18n._(issueStatusLabels[value]),
          }))}
        />
      </FieldRow>
      {tops.length > 0 && (
        <SelectField
          label={t`Sub-issue of`}
          value={parentId}
          onChange={setParentId}
          placeholder={t`None: an issue of its own`}
          options={tops.map((issue) => ({ value: issue.id as string, label: issue.title }))}
        />
      )}
    </Dialog>
  );
}
