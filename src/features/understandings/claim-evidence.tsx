import type { PartyId } from '#domain/id.ts';
import type { Claim } from '#domain/understanding.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { paths } from '#state/paths.ts';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ConfirmationsBook } from './confirmations-book.ts';
import s from './confirmations.module.css';

interface ClaimEvidenceProps {
  readonly claim: Claim;
  readonly partyId: PartyId;
  readonly entry: UnderstandingEntry;
  readonly book: ConfirmationsBook;
}

/** Where a claim is read: its source, and the passages of a kept text that it rests on. */
export function ClaimEvidence({ claim, partyId, entry, book }: ClaimEvidenceProps) {
  const passages = book.quotes.filter(
    (quote) =>
      quote.aboutTable === 'understandings' &&
      quote.aboutId === entry.understanding.id &&
      quote.aboutPartyId === partyId,
  );
  const source = book.sources.get(claim.sourceId ?? '');
  const { id: negotiationId } = book.negotiation;
  return (
    <>
      <p className={s.meta}>
        {source ? (
          <Link to={paths.source(negotiationId, source.id)} dir="auto">
            {source.title || <Trans>untitled source</Trans>}
          </Link>
        ) : (
          <Trans>no source recorded</Trans>
        )}
      </p>
      {passages.map(({ id, exact, sourceId }) => (
        <p key={id} className={s.meta}>
          <Link to={paths.source(negotiationId, sourceId, id)} dir="auto">
            “{exact.length > longest ? `${exact.slice(0, longest).trimEnd()}…` : exact}”
          </Link>
        </p>
      ))}
    </>
  );
}

/** Characters of a passage that are shown. */
const longest = 120;
