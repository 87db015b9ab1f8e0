import { isUnknown } from '#domain/date.ts';
import type { Readout } from '#domain/readout.ts';
import { DateText } from '#nouns/date-text.tsx';
import { paths } from '#state/paths.ts';
import { useQuotesAbout } from '#state/read-quotes.ts';
import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { MeetingBook } from './meeting-book.ts';
import { SourceLink } from './source-link.tsx';

interface ReadoutVoiceProps {
  readonly readout: Readout;
  readonly book: MeetingBook;
}

/** Who gave the account, on what occasion, when, and where it is read. */
export function ReadoutVoice({ readout, book }: ReadoutVoiceProps) {
  const { saidById, post, occasion, date, sourceId } = readout;
  const quotes = useQuotesAbout([readout.id]);
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
      {quotes.map((quote) => (
        <Fragment key={quote.id}>
          {', '}
          <Link to={paths.passage(quote)}>
            <Trans>its passage</Trans>
          </Link>
        </Fragment>
      ))}
    </>
  );
}
