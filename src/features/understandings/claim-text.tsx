import { isUnknown } from '#domain/date.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Claim } from '#domain/understanding.ts';
import { ClaimMark } from '#nouns/claim-mark.tsx';
import { DateText } from '#nouns/date-text.tsx';
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
}: {
  readonly negotiation: Negotiation;
  readonly claim: Claim;
}) {
  const { t } = useLingui();
  const person = useRow('persons', claim.saidById ?? '');
  const meeting = useRow('meetings', claim.meetingId ?? '');
  const source = useRow('sources', claim.sourceId ?? '');
  const speaker = [person?.name, claim.post].filter(Boolean).join(', ');
  const link = (place: 'meetings' | 'sources', row: { id: string; title: string }) => (
    <Link to={`${paths.negotiation(negotiation.id, place)}?item=${row.id}`} dir="auto">
      {row.title || t`untitled`}
    </Link>
  );
  const rows = [
    { label: t`Said by`, value: speaker === '' ? t`not recorded` : <bdi>{speaker}</bdi> },
    { label: t`Date`, value: <DateText date={claim.date} /> },
    ...(meeting ? [{ label: t`Meeting`, value: link('meetings', meeting) }] : []),
    ...(source ? [{ label: t`Source`, value: link('sources', source) }] : []),
  ];
  const hasFacts = speaker !== '' || meeting || source || !isUnknown(claim.date);
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
