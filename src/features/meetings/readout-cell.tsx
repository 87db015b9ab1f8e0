import { buttonClass } from '#ui/button-class.ts';
import { paths } from '#state/paths.ts';
import { Link } from 'react-router';
import { NowOnly } from '#nouns/now-only.tsx';
import type { PartyId } from '#domain/id.ts';
import type { Readout } from '#domain/readout.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MeetingBook } from './meeting-book.ts';
import { ReadoutPoints } from './readout-points.tsx';
import { ReadoutVoice } from './readout-voice.tsx';
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
          <Link
            className={buttonClass('quiet', 'small')}
            to={paths.history(readout.negotiationId, readout.id)}
          >
            <Trans>History</Trans>
          </Link>
        )}
        {readout && isWhole && (
          <NowOnly>
            <IconButton icon="edit" size="small" label={t`Edit ${heading}`} onClick={onEdit} />
          </NowOnly>
        )}
      </div>
      {readout === null ? (
        <p className={styles.none}>
          <NowOnly past={<Trans>None was on record.</Trans>}>
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
          </NowOnly>
        </p>
      ) : (
        <>
          {readout.text !== '' && (
            <div className={styles.said}>
              <TextBlock text={readout.text} clamp={isWhole ? 12 : 4} />
            </div>
          )}
          {(isWhole || readout.text === '') && <ReadoutPoints readout={readout} book={book} />}
          {isWhole && (
            <p className={styles.meta}>
              <ReadoutVoice readout={readout} book={book} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
