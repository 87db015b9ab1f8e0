import { bookWords } from '#domain/book-words.ts';
import type { BookCounts } from '#domain/book-part.ts';
import { changeSentence } from '#domain/change-sentence.ts';
import type { Change } from '#domain/change.ts';
import { emptyBook } from '#domain/book.ts';
import { Icon } from '#ui/icon.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { EntryDetails } from './entry-details.tsx';
import s from './activity.module.css';

interface ActivityItemProps {
  readonly change: Change;
  /** The one record that the list is about; null: all. */
  readonly recordId: string | null;
}

/** One gesture as a sentence; unfolded, what it changed in which record. */
export function ActivityItem({ change, recordId }: ActivityItemProps) {
  const { t, i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const { at, entries, counts } = change;
  const time = new Date(at);
  const held = bookWords({ ...none, ...counts }).map((each) => i18n._(each));
  return (
    <li data-record={change.id}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary data-main className={s.summary}>
          <Icon name="chevron-right" size={14} />
          <span className={s.sentence} dir="auto">
            {i18n._(changeSentence(change))}
          </span>
          <time className={s.time} dateTime={time.toISOString()}>
            {i18n.date(time, { timeStyle: 'short' })}
          </time>
        </summary>
        {isOpen && (
          <div className={s.details}>
            {held.length > 0 && (
              <p className={s.held}>
                {new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(held)}
              </p>
            )}
            <Suspense fallback={<Skeleton lines={2} label={t`Opening`} />}>
              {shown(entries, recordId).map((entry) => (
                <EntryDetails
                  key={entry.id}
                  entry={entry}
                  negotiationId={change.negotiationId}
                  isNamed={entry.id !== recordId}
                />
              ))}
            </Suspense>
          </div>
        )}
      </details>
    </li>
  );
}

const none: BookCounts = Object.fromEntries(
  Object.keys(emptyBook).map((table) => [table, 0]),
) as unknown as BookCounts;

/** The one record that is asked about first. */
function shown(entries: Change['entries'], recordId: string | null): Change['entries'] {
  return entries.toSorted((a, b) => Number(b.id === recordId) - Number(a.id === recordId));
}
