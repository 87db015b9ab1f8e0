import type { NegotiationId } from '#domain/id.ts';
import type { Issue } from '#domain/issue.ts';
import { paths } from '#state/paths.ts';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

interface IssueLinkProps {
  readonly negotiationId: NegotiationId;
  readonly issue: Issue | undefined;
  /** Which record to open there; without one, the issue's own. */
  readonly item?: string | undefined;
}

export function IssueLink({ negotiationId, issue, item }: IssueLinkProps) {
  if (!issue) return <Trans>missing issue</Trans>;
  return (
    <Link to={paths.item(negotiationId, issue.trackId, item ?? issue.id)}>
      <bdi>{issue.title}</bdi>
    </Link>
  );
}
