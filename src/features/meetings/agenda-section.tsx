import { NowOnly } from '#nouns/now-only.tsx';
import { agendaOf, type AgendaEntry } from '#domain/agenda.ts';
import { makeId } from '#domain/id.ts';
import type { Meeting } from '#domain/meeting.ts';
import { rankAt, rankBetween } from '#domain/rank.ts';
import { write } from '#state/write.ts';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { AddAgendaItem } from './add-agenda-item.tsx';
import { AgendaItemRow } from './agenda-item-row.tsx';
import type { MeetingBook } from './meeting-book.ts';
import styles from './meeting-record.module.css';

interface AgendaSectionProps {
  readonly meeting: Meeting;
  readonly book: MeetingBook;
}

/** What is to be talked about: issues and words, in their order, and what is dealt with. */
export function AgendaSection({ meeting, book }: AgendaSectionProps) {
  const id = useId();
  const entries = agendaOf(meeting);
  const change = (itemId: string, value: AgendaEntry['item'] | null) =>
    void write.editRow('meetings', meeting.id, { [`agenda.${itemId}`]: value });
  const move = (entry: AgendaEntry, by: -1 | 1) => {
    const others = entries.filter((other) => other.id !== entry.id);
    const rank = rankAt(others, entries.indexOf(entry) + by);
    change(entry.id, { ...entry.item, rank });
  };
  const add = (issueId: string | null, words: string) => {
    const rank = rankBetween(entries.at(-1)?.rank ?? null, null);
    change(makeId<'agenda-item'>(), { issueId, words, rank, isDone: false });
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.top}>
        <h3 className={styles.heading} id={id}>
          <Trans>Agenda</Trans>
        </h3>
        {meeting.agendaAccordingTo !== '' && (
          <span className={styles.quiet}>
            <Trans>
              according to <bdi>{meeting.agendaAccordingTo}</bdi>
            </Trans>
          </span>
        )}
      </div>
      {entries.length === 0 && (
        <p className={styles.quiet}>
          <Trans>Nothing recorded. Add an issue, or a point in words.</Trans>
        </p>
      )}
      <ol className={styles.list} aria-labelledby={id}>
        {entries.map((entry, index) => (
          <AgendaItemRow
            key={entry.id}
            entry={entry}
            book={book}
            isFirst={index === 0}
            isLast={index === entries.length - 1}
            onMove={(by) => move(entry, by)}
            onDone={(isDone) => change(entry.id, { ...entry.item, isDone })}
            onRemove={() => change(entry.id, null)}
          />
        ))}
      </ol>
      <NowOnly>
        <AddAgendaItem meeting={meeting} entries={entries} book={book} onAdd={add} />
      </NowOnly>
    </section>
  );
}
