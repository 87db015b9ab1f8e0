import { passagesOfClaim } from '#domain/claim-passages.ts';
import type { PartyId } from '#domain/id.ts';
import type { Claim } from '#domain/understanding.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { PassageList } from '#nouns/passage-list.tsx';
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
  const passages = passagesOfClaim(entry.understanding, partyId, book.quotes);
  const source = book.sources.get(claim.sourceId ?? '');
  return (
    <>
      <p className={s.meta}>
        {source ? (
          <Link to={paths.reading(source)}>
            <bdi>{source.title || <Trans>untitled source</Trans>}</bdi>
          </Link>
        ) : (
          <Trans>no source recorded</Trans>
        )}
      </p>
      {passages.length > 0 && (
        <div className={s.meta}>
          <PassageList quotes={passages}>
            {(quote, words) => <Link to={paths.passage(quote)}>{words}</Link>}
          </PassageList>
        </div>
      )}
    </>
  );
}
