import { NowOnly } from '#nouns/now-only.tsx';
import { passagesOfClaim } from '#domain/claim-passages.ts';
import { claimConflicts } from '#domain/claim-conflict.ts';
import type { PartyId } from '#domain/id.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import type { Quote } from '#domain/quote.ts';
import type { UnderstandingEntry } from '#domain/understanding-list.ts';
import { PartyName } from '#nouns/party-name.tsx';
import { Button } from '#ui/button.tsx';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimText } from './claim-text.tsx';
import s from './record.module.css';

const ClaimDialog = lazy(() =>
  import('./claim-dialog.tsx').then((m) => ({ default: m.ClaimDialog })),
);

interface ClaimListProps {
  readonly negotiation: Negotiation;
  readonly entry: UnderstandingEntry;
  readonly parties: ReadonlyMap<string, Party>;
  /** Passages that the understanding rests on. */
  readonly quotes: readonly Quote[];
}

/** One claim per side; a side without one is unrecorded, which is not silent. */
export function ClaimList({ negotiation, entry, parties, quotes }: ClaimListProps) {
  const { t } = useLingui();
  const [editing, setEditing] = useState<PartyId | null>(null);
  const { view, understanding } = entry;
  const inOrder = [...parties.keys()];
  const sides = view.basis.toSorted(
    (a, b) => inOrder.indexOf(a.partyId) - inOrder.indexOf(b.partyId),
  );
  return (
    <section>
      <h3 className={s.heading}>
        <Trans>Claims</Trans>
      </h3>
      {sides.length === 0 && (
        <p className={s.quiet}>
          <Trans>No sides named. Edit the understanding to name the parties it binds.</Trans>
        </p>
      )}
      <ul className={s.claims}>
        {sides.map(({ partyId, claim }) => {
          const name = parties.get(partyId)?.name ?? t`missing party`;
          return (
            <li key={partyId} className={s.claim}>
              <div className={s.claimHead}>
                <b>
                  <PartyName party={parties.get(partyId)} />
                </b>
                <NowOnly>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={claim ? t`Edit claim of ${name}` : t`Record claim of ${name}`}
                    onClick={() => setEditing(partyId)}
                  >
                    {claim ? <Trans>Edit</Trans> : <Trans>Record claim</Trans>}
                  </Button>
                </NowOnly>
              </div>
              {claim ? (
                <>
                  <ClaimText
                    negotiation={negotiation}
                    claim={claim}
                    quotes={passagesOfClaim(understanding, partyId, quotes)}
                  />
                  <ClaimConflict
                    sides={claimConflicts(partyId, view.basis)}
                    mode={claim.mode}
                    parties={parties}
                  />
                </>
              ) : (
                <p className={s.quiet}>
                  <Trans>nothing recorded</Trans>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <Suspense fallback={null}>
        {editing !== null && (
          <ClaimDialog
            negotiation={negotiation}
            understanding={understanding}
            partyId={editing}
            onClose={() => setEditing(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
