import { bracketsLabel } from '#domain/brackets.ts';
import { issueKindLabels, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { isBlank } from '#domain/refusal.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { useLingui } from '@lingui/react/macro';
import { CommonText } from './common-text.tsx';
import { IssueStatus, IssueTitle } from './issue-inline.tsx';
import { issueShapes } from './issue-shapes.ts';
import s from './table.module.css';

interface IssueHeadProps {
  readonly issue: Issue;
  /** Title and status are changed where they stand. */
  readonly canEdit?: boolean;
}

/** An issue at the head of its row: title, status and kind in words, the common text. */
export function IssueHead({ issue, canEdit = false }: IssueHeadProps) {
  const { i18n } = useLingui();
  const brackets = i18n._(bracketsLabel(issue.commonText)).toLocaleLowerCase(i18n.locale);
  const kind = i18n._(issueKindLabels[issue.kind]).toLocaleLowerCase(i18n.locale);
  const title = (
    <span className={s.title} dir="auto">
      {issue.title}
    </span>
  );
  const status = (
    <StatusWord shape={issueShapes[issue.status]} tone="strong">
      {i18n._(issueStatusLabels[issue.status])}
    </StatusWord>
  );
  return (
    <>
      {canEdit ? <IssueTitle issue={issue}>{title}</IssueTitle> : title}
      <span className={s.state}>
        {canEdit ? <IssueStatus issue={issue}>{status}</IssueStatus> : status}
        {issue.kind === 'substantive' ? '' : ` · ${kind}`}
        {' · '}
        {brackets}
      </span>
      {!isBlank(issue.commonText) && <CommonText text={issue.commonText} isClamped />}
    </>
  );
}
