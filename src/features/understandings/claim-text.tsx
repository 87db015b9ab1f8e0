import { isUnknown } from '#domain/date.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Quote } from '#domain/quote.ts';
import type { Claim } from '#domain/understanding.ts';
import { ClaimMark } from '#nouns/claim-mark.tsx';
import { DateText } from '#nouns/date-text.tsx';
import { PassageList } from '#nouns/passage-list.tsx';
import { paths } from '#state/paths.ts';
import { useRow } from '#state/read.ts';
import { RecordList } from '#ui/record-list.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './record.module.css';

/** How one side claims it: mode, its own words, who said so, when, where it is read. */
export function ClaimText({
  negotiation,
  claim,
  quotes,
}: {
  readonly negotiation: Negotiation;
  readonly claim: Claim;
  /** The passages that it rests on. */
  readonly quotes: readonly Quote[];
}) {
  const { t } = useLingui();
  const person = useRow('persons', claim.saidById ?? '');
  const meeting = useRow('meetings', claim.meetingId ?? '');
  const source = useRow('sources', claim.sourceId ?? '');
  const speaker = [person?.name, claim.post].filter(Boolean).join(', ');
  const meetings = paths.negotiation(negotiation.id, 'meetings');
  const rows = [
    { label: t`Said by`, value: speaker === '' ? t`not recorded` : <bdi>{speaker}</bdi> },
    { label: t`Date`, value: <DateText date={claim.date} /> },
    ...(meeting
      ? [
          {
            label: t`Meeting`,
            value: (
              <Link to={`${meetings}?item=${meeting.id}`} dir="auto">
                {meeting.title || t`untitled`}
              </Link>
            ),
          },
        ]
      : []),
    ...(source
      ? [
          {
            label: t`Source`,
            value: (
              <Link to={paths.reading(source)}>
                <bdi>{source.title || t`Untitled source`}</bdi>
              </Link>
            ),
          },
        ]
      : []),
    ...(quotes.length > 0
      ? [
          {
            label: t`Passage`,
            value: (
              <PassageList quotes={quotes}>
                {(quote, words) => <Link to={paths.passage(quote)}>{words}</Link>}
              </PassageList>
            ),
          },
        ]
      : []),
  ];
  const hasFacts =
    speaker !== '' || meeting || source || quotes.length > 0 || !isUnknown(claim.date);
  return (
    <div className={s.claimBody}>
      <p>
        <ClaimMark mode={claim.mode} />
      </p>
      {claim.text !== '' && <TextBlock text={claim.text} variant="said" clamp={6} />}
      {hasFacts && <RecordList rows={rows} />}
    </div>
  );
}
