import type { PartyId } from '#domain/id.ts';
import type { Understanding } from '#domain/understanding.ts';
import type { UnderstandingGroup } from '#domain/understanding-list.ts';
import { PartyName } from '#nouns/party-name.tsx';
import { paths } from '#state/paths.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { ConfirmationsBook } from './confirmations-book.ts';
import { ConfirmationsRow } from './confirmations-row.tsx';
import s from './confirmations.module.css';

const ClaimDialog = lazy(() =>
  import('./claim-dialog.tsx').then((m) => ({ default: m.ClaimDialog })),
);

interface ConfirmationsTableProps {
  readonly groups: readonly UnderstandingGroup[];
  readonly sides: readonly PartyId[];
  readonly book: ConfirmationsBook;
}

/** Understandings down, track by track; sides across. */
export function ConfirmationsTable({ groups, sides, book }: ConfirmationsTableProps) {
  const { t } = useLingui();
  const { negotiation, parties } = book;
  const [editing, setEditing] = useState<{
    readonly understanding: Understanding;
    readonly partyId: PartyId;
  } | null>(null);
  return (
    <div className={s.frame}>
      <table
        className={s.table}
        style={{ '--sides': sides.length } as Record<string, number>}
        aria-label={t`Who confirms what`}
      >
        <thead>
          <tr>
            <th scope="col">
              <Trans>Understanding</Trans>
            </th>
            {sides.map((partyId) => (
              <th key={partyId} scope="col">
                <PartyName party={parties.get(partyId)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ track, entries }) => (
          <tbody key={track.id}>
            <tr>
              <th scope="rowgroup" colSpan={sides.length + 1} className={s.track}>
                <Link to={paths.track(negotiation.id, track.id, 'understandings')} dir="auto">
                  {track.title}
                </Link>
              </th>
            </tr>
            {entries.map((entry) => (
              <ConfirmationsRow
                key={entry.understanding.id}
                entry={entry}
                sides={sides}
                book={book}
                onEdit={(partyId) => setEditing({ understanding: entry.understanding, partyId })}
              />
            ))}
          </tbody>
        ))}
      </table>
      <Suspense fallback={null}>
        {editing && (
          <ClaimDialog negotiation={negotiation} {...editing} onClose={() => setEditing(null)} />
        )}
      </Suspense>
    </div>
  );
}
