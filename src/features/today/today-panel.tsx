import { isOverdue } from '#domain/date.ts';
import { isUnderWay } from '#domain/today.ts';
import { byId } from '#nouns/by-id.ts';
import { useToday } from '#nouns/use-today.ts';
import { useNegotiations, useRowsEverywhere, warmRowsEverywhere } from '#state/read.ts';
import { useTodaySections, warmToday } from '#state/today.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MeetingItem } from './meeting-item.tsx';
import { RecentPosition } from './recent-position.tsx';
import { Section } from './section.tsx';
import { StepItem } from './step-item.tsx';
import { useLoggedLately, warmLoggedLately } from './use-logged-lately.ts';
import s from './today-panel.module.css';

/** What matters today, across all negotiations that are not archived. */
export function TodayPanel() {
  const { t } = useLingui();
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const onWhole = () => setWhole(true);
  // Asked for together: each that is waited for would hold up the next.
  warmToday(today);
  warmLoggedLately();
  warmRowsEverywhere(['tracks', 'parties', 'persons']);
  const folders = useNegotiations().filter((each) => !each.archived);
  const tracks = byId(useRowsEverywhere('tracks'));
  const parties = byId(useRowsEverywhere('parties'));
  const persons = byId(useRowsEverywhere('persons'));
  const lately = useLoggedLately(folders);
  const sections = useTodaySections(today, isWhole);
  const { meetings, overdue, moves, ready, undatedMeetings, undatedSteps } = sections;
  const names = { folders: byId(folders), tracks, parties, persons };
  const undated = [
    ...undatedMeetings.rows.map((meeting) => ({ id: meeting.id, meeting, step: null })),
    ...undatedSteps.rows.map((step) => ({ id: step.id, meeting: null, step })),
  ];
  const total = Object.values(sections).reduce((sum, { count }) => sum + count, lately.length);
  if (total === 0) {
    return (
      <EmptyState title={<Trans>Nothing calls for you today</Trans>}>
        <Trans>
          Meetings of the next days, next steps that are overdue or ready, and positions logged
          lately will stand here.
        </Trans>{' '}
        {folders.length === 0 ? (
          <Trans>Start a negotiation, or open a file or the example in the settings.</Trans>
        ) : (
          <Trans>Log a position with the button above, or open a negotiation.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <div className={s.page}>
      <div className={s.column}>
        <Section
          title={t`Meetings`}
          none={t`none in the next two weeks`}
          {...meetings}
          onWhole={onWhole}
        >
          {(meeting) => (
            <MeetingItem
              key={meeting.id}
              meeting={meeting}
              isUnderWay={isUnderWay(meeting, today)}
              {...names}
            />
          )}
        </Section>
        <Section title={t`Overdue`} none={t`nothing`} {...overdue} onWhole={onWhole}>
          {(step) => <StepItem key={step.id} step={step} isOverdue {...names} />}
        </Section>
        {folders.some(({ ourPartyId }) => ourPartyId !== null) && (
          <Section title={t`Our move`} none={t`nobody waits for us`} {...moves} onWhole={onWhole}>
            {(step) => (
              <StepItem
                key={step.id}
                step={step}
                isOverdue={isOverdue(step.due, today)}
                {...names}
              />
            )}
          </Section>
        )}
        <Section
          title={t`Ready`}
          none={moves.count > 0 ? t`nothing else` : t`nothing`}
          {...ready}
          onWhole={onWhole}
        >
          {(step) => <StepItem key={step.id} step={step} {...names} />}
        </Section>
      </div>
      <div className={s.column}>
        <Section
          title={t`Waiting without a date`}
          none={t`nothing`}
          rows={undated}
          count={undatedMeetings.count + undatedSteps.count}
          onWhole={onWhole}
        >
          {({ id, meeting, step }) =>
            step === null ? (
              <MeetingItem key={id} meeting={meeting} {...names} />
            ) : (
              <StepItem key={id} step={step} isWaiting {...names} />
            )
          }
        </Section>
        <Section
          title={t`Positions logged lately`}
          none={t`none in the last two weeks`}
          rows={lately}
          count={lately.length}
          onWhole={onWhole}
        >
          {(each) => <RecentPosition key={each.change.id} logged={each} {...names} />}
        </Section>
      </div>
    </div>
  );
}
