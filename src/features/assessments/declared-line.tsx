import { relationLabels } from '#domain/attribution.ts';
import type { NegotiationId } from '#domain/id.ts';
import type { Issue } from '#domain/issue.ts';
import type { Party } from '#domain/party.ts';
import type { Standing } from '#domain/standing.ts';
import { DateText } from '#nouns/date-text.tsx';
import { PartyName } from '#nouns/party-name.tsx';
import { StanceMark } from '#nouns/stance-mark.tsx';
import { StatementText } from '#nouns/statement-text.tsx';
import { itemOf, paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { IssueLink } from './issue-link.tsx';
import s from './assessments-panel.module.css';

interface DeclaredLineProps {
  readonly standing: Standing;
  readonly negotiationId: NegotiationId;
  readonly party: Party | undefined;
  readonly issue: Issue | undefined;
}

/** A declared red line, in the words in which it is on record. */
export function DeclaredLine({ standing, negotiationId, party, issue }: DeclaredLineProps) {
  const { i18n } = useLingui();
  const { position } = standing;
  return (
    <article className={s.line}>
      <p className={s.facts}>
        <StanceMark stance={position.stance} firmness={position.firmness} />
        <PartyName party={party} />
      </p>
      <StatementText position={position} clamp={6} />
      <p className={s.facts}>
        {position.issueId === null ? (
          <Link to={paths.negotiation(negotiationId, 'unsorted')}>
            <Trans>Unsorted</Trans>
          </Link>
        ) : (
          <IssueLink negotiationId={negotiationId} issue={issue} item={itemOf(position)} />
        )}
        <DateText date={position.date} />
        {position.relation !== 'own' && <span>{i18n._(relationLabels[position.relation])}</span>}
      </p>
    </article>
  );
}
