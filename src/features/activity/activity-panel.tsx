import { activityThingLabels, activityThings, isActivityThing } from '#domain/activity.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { ActivityList } from './activity-list.tsx';
import { OverruledList } from './overruled-list.tsx';
import { RecordName } from './record-name.tsx';
import { useActivityFilter } from './use-activity-filter.ts';
import s from './activity.module.css';

/** What was done to the record, gesture by gesture; of one kind of thing, or of one record. */
export function ActivityPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t, i18n } = useLingui();
  const asked = useActivityFilter();
  const { filter, show, showAll, issueId, isPosition } = asked;
  const { recordId } = filter;
  const folder = negotiation.id;
  const things = Object.keys(activityThings).filter(isActivityThing);
  return (
    <section className={s.panel}>
      {recordId === null ? (
        <div className={s.bar}>
          <SelectField
            label={t`Show`}
            value={filter.thing ?? ''}
            onChange={(value) => show(value === '' ? null : value)}
            placeholder={t`Everything`}
            options={things.map((value) => ({ value, label: i18n._(activityThingLabels[value]) }))}
          />
        </div>
      ) : (
        <div className={s.of}>
          <h2>
            <RecordName
              entry={{ table: isPosition ? 'positions' : '', id: recordId, issueId }}
              negotiationId={folder}
            />
          </h2>
          <Button size="small" onClick={showAll}>
            <Trans>Show everything</Trans>
          </Button>
        </div>
      )}
      {recordId !== null && <OverruledList negotiationId={folder} recordId={recordId} />}
      <Suspense fallback={<Skeleton label={t`Reading the log`} />}>
        <ActivityList key={`${filter.thing}/${recordId}`} negotiationId={folder} filter={filter} />
      </Suspense>
    </section>
  );
}
