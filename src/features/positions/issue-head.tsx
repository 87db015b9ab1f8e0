import { bracketsLabel } from '#domain/brackets.ts';
import { issueKindLabels, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { isBlank } from '#domain/refusal.ts';
import { StatusWord } from '#ui/status-word.tsx';
import { useLingui } from '@lingui/react/macro';
import { CommonText } from './common-text.tsx';
import { issueShapes } from './issue-shapes.ts';
import s from './table.module.css';

/** An issue at the head of its row: title, status and kind in words, the common text. */
export function IssueHead({ issue }: { readonly issue: Issue }) {
  const { i18n } = useLingui();
  const brackets = i18n._(bracketsLabel(issue.commonText)).toLocaleLowerCase(i18n.locale);
  const kind = i18n._(issueKindLabels[issue.kind]).toLocaleLowerCase(i18n.locale);
  return (
    <>
      <span className={s.title} dir="auto">
        {issue.title}
      </span>
      <span className={s.state}>
        <StatusWord shape={issueShapes[issue.status]} tone="strong">
          {i18n._(issueStatusLabels[issue.status])}
        </StatusWord>
        {issue.kind === 'substantive' ? '' : ` · ${kind}`}
        {' · '}
        {brackets}
      </span>
      {!isBlank(issue.commonText) && <CommonText text={issue.commonText} isClamped />}
    </>
  );
}
