import { issueKindLabels, issueStatusLabels, type Issue } from '#domain/issue.ts';
import { RecordList } from '#ui/record-list.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { useLingui } from '@lingui/react/macro';
import s from './inspector.module.css';

/** An issue as it was: to be looked at. */
export function IssueRecord({ issue }: { readonly issue: Issue }) {
  const { t, i18n } = useLingui();
  const words = (text: string) =>
    text.trim() === '' ? t`not recorded` : <TextBlock text={text} clamp={6} />;
  return (
    <>
      <h2 className={s.title} dir="auto">
        {issue.title}
      </h2>
      <RecordList
        rows={[
          { label: t`Question`, value: words(issue.question) },
          { label: t`Kind`, value: i18n._(issueKindLabels[issue.kind]) },
          { label: t`Status`, value: i18n._(issueStatusLabels[issue.status]) },
          { label: t`Common text`, value: words(issue.commonText) },
        ]}
      />
    </>
  );
}
