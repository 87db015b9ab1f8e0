import { pointsOf } from '#domain/readout-points.ts';
import type { Readout } from '#domain/readout.ts';
import { Tag } from '#ui/badge.tsx';
import { TextBlock } from '#ui/text-block.tsx';
import { Trans } from '@lingui/react/macro';
import { PartyName } from '#nouns/party-name.tsx';
import type { MeetingBook } from './meeting-book.ts';
import styles from './readout-strip.module.css';

interface ReadoutPointsProps {
  readonly readout: Readout;
  readonly book: MeetingBook;
}

/** What a readout says point by point. A point about another party stays this party's account. */
export function ReadoutPoints({ readout, book }: ReadoutPointsProps) {
  const points = pointsOf(readout);
  if (points.length === 0) return null;
  return (
    <ul className={styles.points}>
      {points.map(({ id, point }) => (
        <li key={id}>
          <TextBlock text={point.text} clamp={6} />
          {point.aboutPartyId !== null && (
            <Tag>
              <Trans>
                about <PartyName party={book.parties.get(point.aboutPartyId)} />, not its own words
              </Trans>
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
