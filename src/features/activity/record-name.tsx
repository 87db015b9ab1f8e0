import { recordKindLabels } from '#domain/record-kind.ts';
import { StatementText } from '#nouns/statement-text.tsx';
import { usePosition, useRecords } from '#state/activity.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { positionPath, recordPath } from './record-path.ts';

interface RecordNameProps {
  readonly entry: { readonly table: string; readonly id: string; readonly issueId: string | null };
  readonly negotiationId: string;
}

/** A record as people know it, and the way to it where it still stands. */
export function RecordName({ entry, negotiationId }: RecordNameProps) {
  const { i18n } = useLingui();
  const records = useRecords(negotiationId);
  const record = records.get(entry.id);
  if (entry.table === 'positions')
    return <PositionName entry={entry} negotiationId={negotiationId} />;
  const kind = recordKindLabels[record?.table ?? entry.table];
  const what = kind ? i18n._(kind) : null;
  if (!record) return what === null ? <Trans>A record that is not here</Trans> : <>{what}</>;
  const words = record.words === '' ? what : record.words;
  const to = recordPath(record, records);
  return (
    <>
      {record.words !== '' && what !== null && <>{what} </>}
      {to === null || record.isDeleted ? (
        <span dir="auto">{words}</span>
      ) : (
        <Link to={to} dir="auto">
          {words}
        </Link>
      )}
      {record.isDeleted && (
        <>
          {' · '}
          <Trans>in the trash</Trans>
        </>
      )}
    </>
  );
}

function PositionName({ entry, negotiationId }: RecordNameProps) {
  const { t } = useLingui();
  const { id, issueId } = entry;
  const records = useRecords(negotiationId);
  const position = usePosition({ negotiationId, issueId, id });
  if (!position) return <Trans>A position that was moved or is not here</Trans>;
  const party = records.get(position.partyId)?.words || t`a party that is not here`;
  const name = <Trans>Position of {party}</Trans>;
  return (
    <>
      {position.deleted ? (
        name
      ) : (
        <Link to={positionPath(position)} dir="auto">
          {name}
        </Link>
      )}
      {position.deleted && (
        <>
          {' · '}
          <Trans>in the trash</Trans>
        </>
      )}
      <StatementText position={position} clamp={2} />
    </>
  );
}
