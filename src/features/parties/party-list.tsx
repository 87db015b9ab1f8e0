import type { Negotiation } from '#domain/negotiation.ts';
import type { Party } from '#domain/party.ts';
import { rankAt } from '#domain/rank.ts';
import { useIsPast } from '#nouns/as-of-day.ts';
import { useSelectableRows } from '#state/use-selectable.ts';
import { write } from '#state/write.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useOrder } from '#ui/use-order.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { PartyRow } from './party-row.tsx';
import s from './parties-panel.module.css';

interface PartyListProps {
  readonly negotiation: Negotiation;
  /** In the user's order. */
  readonly parties: readonly Party[];
  readonly currentId: string | null;
  readonly onEdit: (party: Party) => void;
}

/** The parties, in the order in which they stand across the positions table. */
export function PartyList({ negotiation, parties, currentId, onEdit }: PartyListProps) {
  const { t } = useLingui();
  const move = (id: string, index: number) => {
    const others = parties.filter((party) => party.id !== id);
    void write.reorder('parties', id, rankAt(others, index));
  };
  const isPast = useIsPast();
  const order = useOrder(
    parties.map(({ id }) => id),
    move,
  );
  useSelectableRows(
    parties.map(({ id, name }) => ({
      noun: 'parties' as const,
      id,
      negotiationId: negotiation.id,
      issueId: null,
      title: name,
    })),
  );
  if (parties.length === 0 && isPast) {
    return (
      <EmptyState title={<Trans>No party was on record yet</Trans>} size="small" level={3}>
        <Trans>Move to a later day, or back to now.</Trans>
      </EmptyState>
    );
  }
  if (parties.length === 0) {
    return (
      <EmptyState title={<Trans>No parties yet</Trans>} size="small" level={3}>
        <Trans>
          A party is a state, an organisation or a group that holds positions, at the table or not.
          Press “New party” to add the first one.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <ul className={s.list} aria-label={t`Parties`}>
      {parties.map((party, index) => (
        <PartyRow
          key={party.id}
          party={party}
          parties={parties}
          isOurs={party.id === negotiation.ourPartyId}
          isCurrent={party.id === currentId}
          order={isPast ? undefined : order}
          onEdit={() => onEdit(party)}
          onMoveUp={index > 0 ? () => move(party.id, index - 1) : undefined}
          onMoveDown={index < parties.length - 1 ? () => move(party.id, index + 1) : undefined}
        />
      ))}
    </ul>
  );
}
