import { fieldChanges } from '#domain/field-change.ts';
import { FieldChangeLine } from '#nouns/field-change-line.tsx';
import { useOverruled, useRecords } from '#state/activity.ts';
import { Trans } from '@lingui/react/macro';
import s from './activity.module.css';

interface OverruledListProps {
  readonly negotiationId: string;
  readonly recordId: string;
}

/** What merges of two copies kept of the record, and what they did not. */
export function OverruledList({ negotiationId, recordId }: OverruledListProps) {
  const overruled = useOverruled(recordId);
  const records = useRecords(negotiationId);
  if (overruled.length === 0) return null;
  return (
    <section className={s.day}>
      <h2 className={s.heading}>
        <Trans>What a merge did not keep, and what it kept</Trans>
      </h2>
      <dl className={s.fields}>
        {overruled.flatMap(({ id, table, path, lost, kept }) =>
          fieldChanges({ before: { [path]: lost }, after: { [path]: kept } }).map((change) => (
            <FieldChangeLine
              key={`${id} ${change.path.join(' ')}`}
              table={table}
              change={change}
              records={records}
            />
          )),
        )}
      </dl>
    </section>
  );
}
