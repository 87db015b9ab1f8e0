import type { ActivityFilter } from '#domain/activity.ts';
import { localDayOf } from '#domain/local-day.ts';
import { formatDay } from '#domain/format-date.ts';
import type { Change } from '#domain/change.ts';
import type { Stamp } from '#domain/stamp.ts';
import { useActivityPage } from '#state/activity.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { ActivityItem } from './activity-item.tsx';
import s from './activity.module.css';

interface ActivityListProps {
  readonly negotiationId: string;
  readonly filter: ActivityFilter;
}

const step = 50;

/** By day, newest first; more on demand, since a log may be long. */
export function ActivityList({ negotiationId, filter }: ActivityListProps) {
  const [wanted, setWanted] = useState(step);
  return (
    <Page
      negotiationId={negotiationId}
      filter={filter}
      before={null}
      found={0}
      wanted={wanted}
      lastDay={null}
      onMore={() => setWanted((now) => now + step)}
    />
  );
}

interface PageProps extends ActivityListProps {
  readonly before: Stamp | null;
  /** By the pages above. */
  readonly found: number;
  readonly wanted: number;
  /** Under whose heading the page above ends. */
  readonly lastDay: string | null;
  readonly onMore: () => void;
}

function Page(props: PageProps) {
  const { negotiationId, filter, before, wanted, lastDay, onMore } = props;
  const { t, i18n } = useLingui();
  const { changes, next } = useActivityPage(negotiationId, filter, before);
  const found = props.found + changes.length;
  const days = byDay(changes);
  return (
    <>
      {days.map(({ day, changes: ofDay }) => (
        <section key={day} className={s.day} aria-label={formatDay(day, i18n.locale)}>
          {day !== lastDay && <h2 className={s.heading}>{formatDay(day, i18n.locale)}</h2>}
          <ol className={s.list}>
            {ofDay.map((change) => (
              <ActivityItem key={change.id} change={change} recordId={filter.recordId} />
            ))}
          </ol>
        </section>
      ))}
      {next !== null && found < wanted && (
        <Suspense fallback={<Skeleton label={t`Reading further back`} />}>
          <Page {...props} before={next} found={found} lastDay={days.at(-1)?.day ?? lastDay} />
        </Suspense>
      )}
      {next !== null && found >= wanted && (
        <div>
          <Button onClick={onMore}>
            <Trans>Show earlier</Trans>
          </Button>
        </div>
      )}
      {next === null && found === 0 && <Nothing isOfRecord={filter.recordId !== null} />}
    </>
  );
}

function Nothing({ isOfRecord }: { readonly isOfRecord: boolean }) {
  return (
    <EmptyState size="small" title={<Trans>Nothing in the log</Trans>}>
      {isOfRecord ? (
        <Trans>It came in with a file or with the example, and has not been changed since.</Trans>
      ) : (
        <Trans>Nothing of this kind was added, changed or deleted. Show everything instead.</Trans>
      )}
    </EmptyState>
  );
}

function byDay(changes: readonly Change[]) {
  const days: { readonly day: string; readonly changes: Change[] }[] = [];
  for (const change of changes) {
    const day = localDayOf(new Date(change.at));
    const last = days.at(-1);
    if (last && last.day === day) last.changes.push(change);
    else days.push({ day, changes: [change] });
  }
  return days;
}
