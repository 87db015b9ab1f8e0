import { momentOf } from '#domain/as-of.ts';
import { bookAt } from '#domain/book-at.ts';
import { changesSince, countChanges } from '#domain/changes-since.ts';
import { formatDay } from '#domain/format-date.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { useToday } from '#nouns/use-today.ts';
import { useHistory, useThen } from '#state/as-of.ts';
import { useRows } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChangeSections } from './change-sections.tsx';
import { SinceBar } from './since-bar.tsx';
import { useSince } from './use-since.ts';
import s from './changes.module.css';

/** What is different on the record since a day, a meeting or the last visit. */
export function ChangesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { i18n } = useLingui();
  const meetings = useRows('meetings', negotiation.id);
  const history = useHistory(negotiation.id);
  const then = useThen();
  const today = useToday();
  const asked = useSince(negotiation.id, meetings);
  const { moment } = asked;
  const bar = <SinceBar asked={asked} meetings={meetings} />;
  if (moment === null) {
    return (
      <section className={s.panel}>
        {bar}
        <EmptyState size="small" title={<Trans>There is no such day to compare with</Trans>}>
          <Trans>
            The meeting has no date, or it is not on record, or this is your first visit on this
            device. Choose another.
          </Trans>
        </EmptyState>
      </section>
    );
  }
  if (then !== null && moment.until > momentOf(then).until) {
    return (
      <section className={s.panel}>
        {bar}
        <EmptyState size="small" title={<Trans>That day comes after the one shown</Trans>}>
          <Trans>
            What changed is told up to the day that is shown. Choose an earlier day to compare with,
            or go back to now.
          </Trans>
        </EmptyState>
      </section>
    );
  }
  const now = { book: then?.book ?? history, today };
  const before = { book: bookAt(history, moment), today: moment.day };
  const changes = changesSince(before, now);
  const count = countChanges(changes);
  const day = formatDay(moment.day, i18n.locale);
  return (
    <section className={s.panel}>
      {bar}
      <p className={s.count} role="status">
        <Plural value={count} _0="Nothing changed" one="# change" other="# changes" />{' '}
        {asked.since.kind === 'visit' ? (
          <Trans>since your last visit on this device, {day}</Trans>
        ) : (
          <Trans>since the end of {day}</Trans>
        )}
      </p>
      {count === 0 ? (
        <EmptyState size="small" title={<Trans>The record stands as it did</Trans>}>
          <Trans>
            No position, track, issue, party, understanding or step is different. Choose an earlier
            day to look further back.
          </Trans>
        </EmptyState>
      ) : (
        <ChangeSections
          changes={changes}
          negotiation={negotiation}
          books={[before.book, now.book]}
        />
      )}
    </section>
  );
}
