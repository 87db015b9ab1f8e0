import type { PartyId } from '#domain/id.ts';
import type { Readout } from '#domain/readout.ts';
import { isUnknown } from '#domain/date.ts';
import { DateText } from '#nouns/date-text.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { ReadoutPoints } from './readout-points.tsx';
import { SourceLink } from './source-link.tsx';
import styles from './readout-strip.module.css';

interface ReadoutCellProps {
  readonly partyId: PartyId;
  readonly readout: Readout | null;
  readonly book: MeetingBook;
  readonly isWhole: boolean;
  readonly onEdit: () => void;
}

export function ReadoutCell({ partyId, readout, book, isWhole, onEdit }: ReadoutCellProps) {
  const { t } = useLingui();
  const name = book.parties.get(partyId)?.name ?? t`missing party`;
  const heading = name.endsWith('s') ? t`${name}’ readout` : t`${name}’s readout`;
  const isOurs = book.negotiation.ourPartyId === partyId;
  return (
    <section className={styles.cell} aria-label={heading}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          {heading}
          {isOurs && (
            <span className={styles.ours}>
              {' '}
              <Trans>· our side</Trans>
            </span>
          )}
        </h3>
        {readout && isWhole && (
          <IconButton icon="edit" size="small" label={t`Edit ${heading}`} onClick={onEdit} />
        )}
      </div>
      {readout === null ? (
        <p className={styles.none}>
          <Trans>
            None on record.{' '}
            <button
              type="button"
              className={styles.add}
              aria-label={t`Add it: ${heading}`}
              onClick={onEdit}
            >
              Add it
            </button>{' '}
            when it is published.
          </Trans>
        </p>
      ) : (
        <>
          {readout.text !== '' && (
            <div className={styles.said}>
              <TextBlock text={readout.text} clamp={isWhole ? 12 : 4} />
            </div>
          )}
          {(isWhole || readout.text === '') && <ReadoutPoints readout={readout} book={book} />}
          {isWhole && <p className={styles.meta}>{voiceOf(readout)}</p>}
        </>
      )}
    </section>
  );

  function voiceOf({ saidById, post, occasion, date, sourceId }: Readout) {
    const person = saidById === null ? null : book.persons.get(saidById);
    const speaker = person ? [person.name, post].filter(Boolean).join(', ') : post;
    return (
      <>
        {speaker === '' ? (
          <Trans>Speaker not recorded</Trans>
        ) : (
          <Trans>
            Said by <bdi>{speaker}</bdi>
          </Trans>
        )}
        {occasion !== '' && (
          <>
            {' · '}
            <bdi>{occasion}</bdi>
          </>
        )}
        {' · '}
        {isUnknown(date) ? <Trans>date unknown</Trans> : <DateText date={date} />}
        {' · '}
        <SourceLink id={sourceId} book={book} />
      </>
    );
  }
}
