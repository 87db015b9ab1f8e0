import { AsOfField } from '#app/as-of/as-of-field.tsx';
import { TextBenchPanel } from '#features/texts/text-bench-panel.tsx';
import { useFolder } from '#app/folder.tsx';
import { NotThen } from '#app/as-of/not-then.tsx';
import { useIsPast } from '#nouns/as-of-day.ts';
import { NotFound } from '#app/not-found.ts';
import { PageTitle } from '#app/page-title.tsx';
import type { Issue } from '#domain/issue.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Track } from '#domain/track.ts';
import { paths } from '#state/paths.ts';
import { useIssuesOfTrack, useTrack } from '#state/read.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

/** The bench for one issue's common text. */
export function TextBenchScreen() {
  const { t } = useLingui();
  const folder = useFolder();
  const { track: trackId = '', issue: issueId = '' } = useParams();
  const isPast = useIsPast();
  const found = useTrack(folder.id, trackId);
  const issue = useIssuesOfTrack(trackId).find(({ id }) => id === issueId);
  if (isPast && (!found || !issue)) return <NotThen what={found ? 'issue' : 'track'} />;
  if (!found) return <NotFound title={t`There is no such track here`} />;
  if (!issue) return <NotFound title={t`There is no such issue in this track`} />;
  return <Bench {...found} issue={issue} />;
}

interface BenchProps {
  readonly negotiation: Negotiation;
  readonly track: Track;
  readonly issue: Issue;
}

function Bench({ negotiation, track, issue }: BenchProps) {
  const { t } = useLingui();
  const { title } = issue;
  return (
    <>
      <PageTitle title={t`Text of ${title}`} />
      <PageHeader
        actions={<AsOfField />}
        title={<span dir="auto">{title}</span>}
        meta={
          <>
            <span>
              <Trans>Text bench</Trans>
            </span>
            <Link to={paths.item(negotiation.id, track.id, issue.id)} dir="auto">
              {track.title}
            </Link>
          </>
        }
      />
      <TextBenchPanel key={issue.id} negotiation={negotiation} issue={issue} />
    </>
  );
}
