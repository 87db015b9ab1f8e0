import { momentOf, type Moment } from '#domain/as-of.ts';
import { bookInPieces } from '#domain/book-at.ts';
import type { BookOfDay } from '#domain/book-of-day.ts';
import type { Book } from '#domain/book.ts';
import { changesSince, countChanges } from '#domain/changes-since.ts';
import { formatDay } from '#domain/format-date.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { useToday } from '#nouns/use-today.ts';
import { useHistory, useThen } from '#state/as-of.ts';
import { useInPieces } from '#state/in-pieces.ts';
import { useRows } from '#state/read.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { ChangeSections } from './change-sections.tsx';
import { SinceBar } from './since-bar.tsx';
import { useSince } from './use-since.ts';
import s from './changes.module.css';

/** What is different on the record since a day, a meeting or the last visit. */
export function ChangesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const meetings = useRows('meetings', negotiation.id);
  const then = useThen();
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
  return (
    <section className={s.panel}>
      {bar}
      <Suspense fallback={<Skeleton label={t`Looking for what changed`} />}>
        <Found
          negotiation={negotiation}
          moment={moment}
          isSinceVisit={asked.since.kind === 'visit'}
        />
      </Suspense>
    </section>
  );
}

interface FoundProps {
  readonly negotiation: Negotiation;
  readonly moment: Moment;
  readonly isSinceVisit: boolean;
}

function Found({ negotiation, moment, isSinceVisit }: FoundProps) {
  const { t, i18n } = useLingui();
  const history = useHistory(negotiation.id);
  const then = useThen();
  const today = useToday();
  const book = then?.book ?? history;
  const found = useInPieces({
    about: `${moment.by} ${moment.until} ${then?.day} ${today}`,
    from: [history, book],
    pieces: ([record, shown]) => since(record, moment, { book: shown, today }),
  });
  const day = formatDay(moment.day, i18n.locale);
  if (found === undefined) return <Skeleton label={t`Looking for what changed`} />;
  const { changes, count, books } = found;
  return (
    <>
      <p className={s.count} role="status">
        <Plural value={count} _0="Nothing changed" one="# change" other="# changes" />{' '}
        {isSinceVisit ? (
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
        <ChangeSections changes={changes} negotiation={negotiation} books={books} />
      )}
    </>
  );
}

function* since(history: Book, moment: Moment, now: BookOfDay) {
  const before = { book: yield* bookInPieces(history, moment), today: moment.day };
  const changes = yield* changesSince(before, now);
  return { changes, count: countChanges(changes), books: [before.book, now.book] as const };
}
