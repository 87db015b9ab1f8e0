import { convergenceOf } from '#domain/convergence.ts';
import {
  issueKindLabels,
  issueKinds,
  issueStatuses,
  issueStatusLabels,
  type Issue,
} from '#domain/issue.ts';
import { placeUnder } from '#domain/issue-order.ts';
import { issuesInOrder } from '#domain/matrix.ts';
import type { Position } from '#domain/position.ts';
import { titleRefusal } from '#domain/text-refusal.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { openComposer } from '#state/composer.ts';
import { paths } from '#state/paths.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { FieldRow } from '#ui/field-row.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Assessments } from './assessments.tsx';
import { IssueActions } from './issue-actions.tsx';
import { IssueRecord } from './issue-record.tsx';
import { SavedText } from './saved-text.tsx';
import { StanceChart } from './stance-chart.tsx';
import type { TableView } from './table-view.ts';
import s from './inspector.module.css';

interface IssueInspectorProps {
  readonly issue: Issue;
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly view: TableView;
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** An issue's own record. What is changed here is written when its field is left. */
export function IssueInspector(props: IssueInspectorProps) {
  const { t, i18n } = useLingui();
  const { issue, issues, positions, view, onOpen, onClose } = props;
  const live = positions.filter((position) => !position.deleted).length;
  const edit = (fields: Partial<Pick<Issue, 'title' | 'question' | 'commonText'>>) =>
    void write.editRow('issues', issue.id, fields);
  const isPast = useIsPast();
  const partyIds = view.columns.map(({ party }) => party.id);
  const chart = convergenceOf(positions, partyIds, view.sources);
  const lines = issuesInOrder(issues);
  const hasSubs = lines.some((line) => line.isSub && line.issue.parentId === issue.id);
  const parents = lines.filter((line) => !line.isSub && line.issue.id !== issue.id);
  const setParent = (parentId: string) => {
    const place = placeUnder(issues, issue.id, parentId || null);
    if (place) void write.reorder('issues', issue.id, place.rank, place.parentId);
  };
  return (
    <SidePanel
      label={t`Issue`}
      onClose={onClose}
      header={
        <span className={s.kicker}>
          <Trans>Issue</Trans>
          <span>
            · <Plural value={live} _0="no positions" one="# position" other="# positions" />
          </span>
        </span>
      }
      footer={
        isPast ? undefined : (
          <>
            <Button
              size="small"
              onClick={() =>
                openComposer({
                  negotiationId: view.negotiation.id,
                  trackId: view.track.id,
                  issueId: issue.id,
                })
              }
            >
              <Trans>Log position</Trans>
            </Button>
            <IssueActions issue={issue} issues={issues} onDeleted={onClose} />
          </>
        )
      }
    >
      {isPast ? (
        <IssueRecord issue={issue} />
      ) : (
        <>
          <h2 className="visually-hidden" dir="auto">
            {issue.title}
          </h2>
          <SavedText
            label={t`Title`}
            saved={issue.title}
            onSave={(title) => edit({ title })}
            refusalOf={titleRefusal}
          />
          <SavedText
            label={t`Question`}
            description={t`In full, where the title does not say it all`}
            saved={issue.question}
            onSave={(question) => edit({ question })}
            rows={2}
          />
          <FieldRow columns={2}>
            <SelectField
              label={t`Kind`}
              value={issue.kind}
              onChange={(kind) => kind !== '' && void write.editRow('issues', issue.id, { kind })}
              options={issueKinds.map((value) => ({
                value,
                label: i18n._(issueKindLabels[value]),
              }))}
            />
            <SelectField
              label={t`Status`}
              value={issue.status}
              onChange={(status) =>
                status !== '' && void write.editRow('issues', issue.id, { status })
              }
              options={issueStatuses.map((value) => ({
                value,
                label: i18n._(issueStatusLabels[value]),
              }))}
            />
          </FieldRow>
          <SavedText
            label={t`Common text`}
            description={t`Put [square brackets] around wording that is not agreed`}
            saved={issue.commonText}
            onSave={(commonText) => edit({ commonText })}
            rows={4}
            hasBrackets
          />
          <p>
            <Link to={paths.text(view.negotiation.id, view.track.id, issue.id)}>
              <Trans>Text bench</Trans>
            </Link>
          </p>
          <SelectField
            label={t`Sub-issue of`}
            value={issue.parentId ?? ''}
            onChange={setParent}
            isDisabled={hasSubs}
            description={
              hasSubs ? t`It has sub-issues of its own; there is one level only` : undefined
            }
            placeholder={t`None: an issue of its own`}
            options={parents.map((line) => ({
              value: line.issue.id as string,
              label: line.issue.title,
            }))}
          />
        </>
      )}
      {chart.length > 0 && (
        <StanceChart title={t`Stances over time`} lines={chart} view={view} onOpen={onOpen} />
      )}
      <Assessments issue={issue} view={view} />
    </SidePanel>
  );
}
