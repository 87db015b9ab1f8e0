import type { Party } from '#domain/party.ts';
import { claimModeLabels } from '#domain/understanding.ts';
import type { UnderstandingView } from '#domain/understanding-status.ts';
import { useLingui } from '@lingui/react/macro';

interface BasisTextProps {
  readonly view: UnderstandingView;
  readonly parties: ReadonlyMap<string, Party>;
}

/** What the status rests on: "Aldria: hedged · Borea: nothing recorded". */
export function BasisText({ view, parties }: BasisTextProps) {
  const { t, i18n } = useLingui();
  if (view.basis.length === 0) return t`no sides named`;
  const sides = view.basis
    .toSorted((a, b) => rankOf(parties, a.partyId) - rankOf(parties, b.partyId))
    .map(({ partyId, claim }) => {
      const name = parties.get(partyId)?.name ?? t`missing party`;
      const mode = claim
        ? i18n._(claimModeLabels[claim.mode]).toLocaleLowerCase(i18n.locale)
        : t`nothing recorded`;
      return t`${name}: ${mode}`;
    });
  return <span dir="auto">{sides.join(' · ')}</span>;
}

/** Parties come in the user's order; one that is missing comes last. */
function rankOf(parties: ReadonlyMap<string, Party>, id: string): number {
  const index = [...parties.keys()].indexOf(id);
  return index < 0 ? parties.size : index;
}
