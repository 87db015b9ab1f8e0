import { EmptyHint } from '#nouns/empty-hint.tsx';
import { assessmentsByParty } from '#domain/assessment-list.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { AssessmentItem } from '#nouns/assessment-item.tsx';
import { byId } from '#nouns/by-id.ts';
import { useShownItem } from '#nouns/use-shown-item.ts';
import { openAssessment } from '#state/assessment-dialog.ts';
import { useRows } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { IssueLink } from './issue-link.tsx';
import s from './assessments-panel.module.css';

export function AssessmentGroups({ negotiation }: { readonly negotiation: Negotiation }) {
  const assessments = useRows('assessments', negotiation.id);
  const parties = useRows('parties', negotiation.id);
  const issues = byId(useRows('issues', negotiation.id));
  const groups = assessmentsByParty(assessments, parties);
  if (groups.length === 0) {
    return (
      <EmptyState title={<Trans>No assessments yet</Trans>} size="small">
        <EmptyHint>
          <Trans>
            An assessment is what you make of it: an interest, a red line that nobody declared, the
            best alternative, flexibility, a priority. Press “New assessment”, or write one beside
            an issue or a position.
          </Trans>
        </EmptyHint>
      </EmptyState>
    );
  }
  return groups.map(({ party, assessments: ofParty }) => (
    <section key={party?.id ?? ''} className={s.group}>
      <h2 className={s.heading} dir="auto">
        {party ? party.name : <Trans>About no party</Trans>}
      </h2>
      <ul className={s.apart}>
        {ofParty.map((each) => (
          <Shown key={each.id} id={each.id}>
            <AssessmentItem
              assessment={each}
              onEdit={({ id: row }) => openAssessment({ negotiationId: negotiation.id, id: row })}
              about={
                each.issueId === null ? (
                  <Trans>on all issues</Trans>
                ) : (
                  <IssueLink negotiationId={negotiation.id} issue={issues.get(each.issueId)} />
                )
              }
            />
          </Shown>
        ))}
      </ul>
    </section>
  ));
}

function Shown({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const isShown = useSearchParams()[0].get('item') === id;
  return (
    <li data-record={id} {...useShownItem<HTMLLIElement>(isShown)}>
      {children}
    </li>
  );
}
