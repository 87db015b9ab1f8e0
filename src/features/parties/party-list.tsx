import type { Negotiation } from '#domain/negotiation.ts';
import type { ListView } from '#domain/list-view.ts';
import { partyRoleLabels, partyRoles, type Party } from '#domain/party.ts';
import { arrangedParties, type partyChoices } from '#domain/party-view.ts';
import { ShownColumns } from '#nouns/shown-columns.tsx';
import { TabCount } from '#ui/tab-count.tsx';
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
  readonly view: ListView<typeof partyChoices>;
  readonly currentId: string | null;
  readonly onEdit: (party: Party) => void;
}

/** The parties: usually in the order in which they stand across the positions table, where they can be moved. */
export function PartyList({ negotiation, parties, view, currentId, onEdit }: PartyListProps) {
  const { t, i18n } = useLingui();
  const move = (id: string, index: number) => {
    const others = parties.filter((party) => party.id !== id);
    void write.reorder('parties', id, rankAt(others, index));
  };
  const isPast = useIsPast();
  const order = useOrder(
    parties.map(({ id }) => id),
    move,
  );
  const arranged = arrangedParties(parties, view, i18n.locale);
  useSelectableRows(
    arranged
      .flatMap(({ items }) => items)
      .map(({ id, name }) => ({
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
  const isArranged = view.order !== null || view.grouping !== null;
  const isFixed = isPast || isArranged;
  const list = (own: readonly Party[], label: string) => (
    <ul className={s.list} aria-label={label}>
      {own.map((party, index) => (
        <PartyRow
          key={party.id}
          party={party}
          parties={parties}
          isOurs={party.id === negotiation.ourPartyId}
          isCurrent={party.id === currentId}
          order={isFixed ? undefined : order}
          onEdit={() => onEdit(party)}
          onMoveUp={!isFixed && index > 0 ? () => move(party.id, index - 1) : undefined}
          onMoveDown={
            !isFixed && index < own.length - 1 ? () => move(party.id, index + 1) : undefined
          }
        />
      ))}
    </ul>
  );
  return (
    <ShownColumns view={view}>
      {arranged.map(({ key, items }) => {
        const role = partyRoles.find((each) => each === key);
        if (role === undefined) return <div key={key}>{list(items, t`Parties`)}</div>;
        const label = i18n._(partyRoleLabels[role]);
        return (
          <section key={key} aria-label={label}>
            <h3 className={s.group}>
              {label} <TabCount>{items.length}</TabCount>
            </h3>
            {list(items, label)}
          </section>
        );
      })}
    </ShownColumns>
  );
}
