import type { Negotiation } from '#domain/negotiation.ts';
import { declaredRedLines, inferredRedLines } from '#domain/red-lines.ts';
import { AssessmentItem } from '#nouns/assessment-item.tsx';
import { byId } from '#nouns/by-id.ts';
import { PartyName } from '#nouns/party-name.tsx';
import { openAssessment } from '#state/assessment-dialog.ts';
import { usePositionsOfNegotiation, useRows } from '#state/read.ts';
import { Trans } from '@lingui/react/macro';
import { DeclaredLine } from './declared-line.tsx';
import { IssueLink } from './issue-link.tsx';
import s from './assessments-panel.module.css';

/** Every red line: those that parties declared, and, apart from them, those that the analyst infers. */
export function RedLines({ negotiation }: { readonly negotiation: Negotiation }) {
  const { id } = negotiation;
  const positions = usePositionsOfNegotiation(id).flatMap((group) => group.positions);
  const sources = byId(useRows('sources', id));
  const parties = byId(useRows('parties', id));
  const issues = byId(useRows('issues', id));
  const live = positions.filter(({ issueId }) => issueId === null || issues.has(issueId));
  const declared = declaredRedLines(live, sources);
  const inferred = inferredRedLines(useRows('assessments', id));
  return (
    <div className={s.columns}>
      <section className={s.group} aria-labelledby="declared">
        <h2 className={s.heading} id="declared">
          <Trans>Declared</Trans> <span className="num">{declared.length}</span>
        </h2>
        <p className={s.quiet}>
          <Trans>Positions on record that their statement calls a red line, and that stand.</Trans>
        </p>
        {declared.length === 0 ? (
          <p>
            <Trans>No declared red line is on record.</Trans>
          </p>
        ) : (
          <ul className={s.list}>
            {declared.map((standing) => (
              <li key={standing.position.id}>
                <DeclaredLine
                  standing={standing}
                  negotiationId={id}
                  party={parties.get(standing.position.partyId)}
                  issue={issues.get(standing.position.issueId ?? '')}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={s.group} aria-labelledby="inferred">
        <h2 className={s.heading} id="inferred">
          <Trans>Inferred (yours, not stated)</Trans> <span className="num">{inferred.length}</span>
        </h2>
        <p className={s.quiet}>
          <Trans>Your own readings. Nobody has declared these.</Trans>
        </p>
        {inferred.length === 0 ? (
          <p>
            <Trans>You have inferred no red line.</Trans>
          </p>
        ) : (
          <ul className={s.apart}>
            {inferred.map((each) => (
              <li key={each.id}>
                <AssessmentItem
                  assessment={each}
                  onEdit={({ id: row }) =>
                    openAssessment({ negotiationId: negotiation.id, id: row })
                  }
                  about={
                    <>
                      {each.partyId !== null && <PartyName party={parties.get(each.partyId)} />}
                      {each.issueId !== null && (
                        <IssueLink negotiationId={id} issue={issues.get(each.issueId)} />
                      )}
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
