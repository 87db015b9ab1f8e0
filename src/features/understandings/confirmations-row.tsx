import { wordingsOf } from '#domain/confirmations.ts';
import type { PartyId } from '#domain/id.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { BasisText } from './basis-text.tsx';
import { ConfirmationCell } from './confirmation-cell.tsx';
import type { ConfirmationsBook } from './confirmations-book.ts';
import { UnderstandingStatusWord } from './understanding-status-word.tsx';
import { WordingsCompared } from './wordings-compared.tsx';
import s from './confirmations.module.css';

interface ConfirmationsRowProps {
  readonly entry: UnderstandingEntry;
  readonly sides: readonly PartyId[];
  readonly book: ConfirmationsBook;
  readonly onEdit: (partyId: PartyId) => void;
}

/** One understanding: its derived status with what that rests on, and what each side has on record. */
export function ConfirmationsRow({ entry, sides, book, onEdit }: ConfirmationsRowProps) {
  const { t } = useLingui();
  const { understanding, view } = entry;
  const { id, title, text, packageId } = understanding;
  const [query, setQuery] = useSearchParams();
  const isCompared = query.get('compare') === id;
  const pkg = book.packages.get(packageId ?? '');
  const wordings = wordingsOf(entry, sides);
  const list = paths.negotiation(book.negotiation.id, 'understandings');
  const compare = () => {
    const next = new URLSearchParams(query);
    if (isCompared) next.delete('compare');
    else next.set('compare', id);
    setQuery(next, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <tr className={s.row}>
        <th scope="row">
          <Link className={s.title} to={`${list}?item=${id}`} dir="auto">
            {title}
          </Link>
          {text !== '' && (
            <p className={s.text} dir="auto">
              {text}
            </p>
          )}
          <p>
            <UnderstandingStatusWord view={view} />
          </p>
          <p className={s.quiet}>
            <BasisText view={view} parties={book.parties} />
          </p>
          {view.lacksSource && (
            <p className={s.warn}>
              <Trans>A further status was set without a source, so the claims decide.</Trans>
            </p>
          )}
          {pkg && (
            <p className={s.quiet}>
              <Trans>
                In the package “<bdi>{pkg.title}</bdi>”: provisional at most until all of it is
                agreed
              </Trans>
            </p>
          )}
          {wordings.length > 0 && (
            <Button
              size="small"
              variant="quiet"
              aria-expanded={isCompared}
              aria-label={t`Compare wordings of ${title}`}
              onClick={compare}
            >
              <Trans>Compare wordings</Trans>
            </Button>
          )}
        </th>
        {sides.map((partyId) => (
          <ConfirmationCell
            key={partyId}
            entry={entry}
            partyId={partyId}
            book={book}
            onEdit={() => onEdit(partyId)}
          />
        ))}
      </tr>
      {isCompared && wordings.length > 0 && (
        <tr className={s.compared}>
          <td colSpan={sides.length + 1}>
            <Suspense fallback={null}>
              <WordingsCompared wordings={wordings} parties={book.parties} label={title} />
            </Suspense>
          </td>
        </tr>
      )}
    </>
  );
}
