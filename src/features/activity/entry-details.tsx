import type { ChangeEntry } from '#domain/change.ts';
import { fieldChanges } from '#domain/field-change.ts';
import { FieldChangeLine } from '#nouns/field-change-line.tsx';
import { useRecords } from '#state/activity.ts';
import { Trans } from '@lingui/react/macro';
import { RecordName } from './record-name.tsx';
import s from './activity.module.css';

interface EntryDetailsProps {
  readonly entry: ChangeEntry;
  readonly negotiationId: string;
  /** False where the list is about this record alone. */
  readonly isNamed: boolean;
}

/** What a gesture did to one record: that it is new, or each value before and after. */
export function EntryDetails({ entry, negotiationId, isNamed }: EntryDetailsProps) {
  const records = useRecords(negotiationId);
  const changes = fieldChanges(entry);
  return (
    <div className={s.entry}>
      {isNamed && (
        <p className={s.name}>
          <RecordName entry={entry} negotiationId={negotiationId} />
        </p>
      )}
      {entry.isNew && (
        <p className={s.held}>
          <Trans>New</Trans>
        </p>
      )}
      {changes.length > 0 && (
        <dl className={s.fields}>
          {changes.map((change) => (
            <FieldChangeLine
              key={change.path.join(' ')}
              table={entry.table}
              change={change}
              records={records}
            />
          ))}
        </dl>
      )}
    </div>
  );
}
