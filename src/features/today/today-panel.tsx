import { todayOf } from '#domain/today.ts';
import { byId } from '#nouns/by-id.ts';
import { useToday } from '#nouns/use-today.ts';
import { useNegotiations, useRowsEverywhere, warmRowsEverywhere } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { MeetingItem } from './meeting-item.tsx';
import { RecentPosition } from './recent-position.tsx';
import { Section } from './section.tsx';
import { StepItem } from './step-item.tsx';
import { useLoggedLately } from './use-logged-lately.ts';
import { ourMoves } from './our-moves-of.ts';
import s from './today-panel.module.css';

/** What matters today, across all negotiations that are not archived. */
export function TodayPanel() {
  const { t } = useLingui();
  const today = useToday();
  // Asked for together: each that is waited for would hold up the next.
  warmRowsEverywhere(['tracks', 'meetings', 'steps', 'parties', 'persons']);
  const folders = useNegotiations().filter((each) => !each.archived);
  const rows = {
    tracks: useRowsEverywhere('tracks'),
    meetings: useRowsEverywhere('meetings'),
    steps: useRowsEverywhere('steps'),
  };
  const parties = byId(useRowsEverywhere('parties'));
  const persons = byId(useRowsEverywhere('persons'));
  const lately = useLoggedLately(folders);
  const view = todayOf(rows, today);
  const moves = ourMoves(folders, { ...rows, persons, today });
  const ours = new Set<string>(moves.map(({ step }) => step.id));
  const ready = view.ready.filter(({ id }) => !ours.has(id));
  const names = { folders: byId(folders), tracks: byId(rows.tracks), parties, persons };
  const meetings = [...view.underWay, ...view.coming];
  const undated = [
    ...view.undatedMeetings.map((meeting) => ({ id: meeting.id, meeting, step: null })),
    ...view.undatedSteps.map((step) => ({ id: step.id, meeting: null, step })),
  ];
  const total =
    meetings.length +
    view.overdue.length +
    view.ready.length +
    undated.length +
    lately.length +
    moves.length;
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
        <Section title={t`Meetings`} none={t`none in the next two weeks`} rows={meetings}>
          {(meeting) => (
            <MeetingItem
              key={meeting.id}
              meeting={meeting}
              isUnderWay={view.underWay.includes(meeting)}
              {...names}
            />
          )}
        </Section>
        <Section title={t`Overdue`} none={t`nothing`} rows={view.overdue}>
          {(step) => <StepItem key={step.id} step={step} isOverdue {...names} />}
        </Section>
        {folders.some(({ ourPartyId }) => ourPartyId !== null) && (
          <Section title={t`Our move`} none={t`nobody waits for us`} rows={moves}>
            {({ step }) => (
              <StepItem
                key={step.id}
                step={step}
                isOverdue={view.overdue.includes(step)}
                {...names}
              />
            )}
          </Section>
        )}
        <Section
          title={t`Ready`}
          none={moves.length > 0 ? t`nothing else` : t`nothing`}
          rows={ready}
        >
          {(step) => <StepItem key={step.id} step={step} {...names} />}
        </Section>
      </div>
      <div className={s.column}>
        <Section title={t`Waiting without a date`} none={t`nothing`} rows={undated}>
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
        >
          {(each) => <RecentPosition key={each.change.id} logged={each} {...names} />}
        </Section>
      </div>
    </div>
  );
}
