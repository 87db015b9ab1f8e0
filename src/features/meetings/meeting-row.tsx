import { NowOnly } from '#nouns/now-only.tsx';
import type { Meeting } from '#domain/meeting.ts';
import { isOpen as isOpenDate } from '#domain/date.ts';
import { meetingHints } from '#domain/meeting-hints.ts';
import { useToday } from '#nouns/use-today.ts';
import { useIsShown } from '#nouns/shown-columns.tsx';
import { InlineTitle } from '#nouns/inline-title.tsx';
import { useInline } from '#state/inline.ts';
import { RowCheck } from '#ui/row-check.tsx';
import { useSelectable } from '#state/use-selectable.ts';
import { write } from '#state/write.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { showTop } from '#ui/show-top.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { FollowUpFields } from './follow-up-fields.tsx';
import { FollowsLine } from './follows-line.tsx';
import type { MeetingBook } from './meeting-book.ts';
import { MeetingMenu } from './meeting-menu.tsx';
import { MeetingRecord } from './meeting-record.tsx';
import { MeetingTags } from './meeting-tags.tsx';
import { MeetingWhen } from './meeting-when.tsx';
import { ReadoutStrip } from './readout-strip.tsx';
import { useMarkFollowUp } from './use-mark-follow-up.ts';
import styles from './meeting-row.module.css';

interface MeetingRowProps {
  readonly meeting: Meeting;
  /** The meeting told just before this one. */
  readonly above: Meeting | null;
  /** Of its chain: nothing is told below it. */
  readonly isLast: boolean;
  readonly book: MeetingBook;
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
  /** Marked as a follow-up just now: its title and date wait to be typed. */
  readonly isFresh: boolean;
  readonly onFollowUp: (id: string | null) => void;
}

export function MeetingRow(props: MeetingRowProps) {
  const { meeting, above, isLast, book, isOpen, onOpen, isFresh, onFollowUp } = props;
  const { i18n } = useLingui();
  const isTold = useIsShown();
  const isShown = (column: string) => isOpen || isTold(column);
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const selectable = useSelectable(meeting.id, meeting.title);
  const title = useRef<HTMLButtonElement>(null);
  const today = useToday();
  const markFollowUp = useMarkFollowUp();
  const naming = useInline(meeting.id, 'title', meeting.title, (words) =>
    write.editRow('meetings', meeting.id, { title: words }),
  );
  const hints = meetingHints(meeting, book.meetings, today);
  useEffect(() => {
    if (isOpen && row.current) showTop(row.current);
  }, [isOpen]);
  const close = () => {
    onOpen(null);
    title.current?.focus();
  };
  const endFollowUp = () => {
    onFollowUp(null);
    title.current?.focus();
  };
  return (
    <div
      ref={row}
      {...selectable.row}
      className={styles.meeting}
      data-last={isLast || undefined}
      data-pin={meeting.status === 'held' ? 'held' : isOpenDate(meeting.date) ? 'undated' : 'dated'}
    >
      {selectable.check && <RowCheck {...selectable.check} />}
      <MeetingWhen meeting={meeting} />
      <div className={styles.pin} aria-hidden="true" />
      <article className={styles.body} aria-labelledby={id}>
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            <InlineTitle inline={naming}>
              <button
                ref={title}
                data-main
                type="button"
                className={styles.open}
                aria-expanded={isOpen}
                dir="auto"
                onClick={() => onOpen(isOpen ? null : meeting.id)}
              >
                {meeting.title}
              </button>
            </InlineTitle>
          </h2>
          <div className={styles.actions}>
            <NowOnly>
              <Button
                variant="quiet"
                size="small"
                aria-describedby={id}
                onClick={() => void markFollowUp(meeting).then(onFollowUp)}
              >
                <Trans>Mark follow-up</Trans>
              </Button>
            </NowOnly>
            <NowOnly>
              <MeetingMenu
                meeting={meeting}
                book={book}
                isOpen={isOpen}
                onDeleted={() => isOpen && onOpen(null)}
              />
            </NowOnly>
          </div>
        </div>
        {isFresh && <FollowUpFields meeting={meeting} onEnd={endFollowUp} />}
        <FollowsLine meeting={meeting} above={above} book={book} />
        {meeting.summary !== '' && isShown('summary') && (
          <div className={styles.summary}>
            <TextBlock text={meeting.summary} clamp={isOpen ? undefined : 4} />
          </div>
        )}
        {isShown('facts') && <MeetingTags meeting={meeting} book={book} />}
        {hints.map((hint) => (
          <p key={hint.id} className={styles.hint}>
            <Icon name="info" size={14} /> {i18n._(hint)}
          </p>
        ))}
        {isShown('readouts') && <ReadoutStrip meeting={meeting} book={book} isWhole={isOpen} />}
        {isOpen && <MeetingRecord meeting={meeting} book={book} onClose={close} />}
      </article>
    </div>
  );
}
