import { blocsOf } from '#domain/bloc.ts';
import type { Negotiation } from '#domain/negotiation.ts';
import { isAtTheTable, partyRoleLabels, type Party } from '#domain/party.ts';
import { paths } from '#state/paths.ts';
import { useRows } from '#state/read.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import s from './party-strip.module.css';

/** The parties in the user's order, with role and blocs; those not at the table stand apart. */
export function PartyStrip({ negotiation }: { readonly negotiation: Negotiation }) {
  const { t } = useLingui();
  const { id, ourPartyId } = negotiation;
  const parties = useRows('parties', id);
  const persons = useRows('persons', id).length;
  const to = paths.negotiation(id, 'parties');
  if (parties.length === 0) {
    return (
      <section className={s.empty} aria-label={t`Parties`}>
        <p>
          <Trans>
            No parties yet. They stand across the positions table, in the order you set.
          </Trans>
        </p>
        <Link className={buttonClass('secondary', 'small')} to={`${to}?new=party`}>
          <Trans>New party</Trans>
        </Link>
      </section>
    );
  }
  const item = (party: Party) => (
    <PartyItem key={party.id} party={party} parties={parties} isOurs={party.id === ourPartyId} />
  );
  const apart = parties.filter((party) => !isAtTheTable(party));
  return (
    <section className={s.strip} aria-label={t`Parties`}>
      <ul className={s.list}>{parties.filter(isAtTheTable).map(item)}</ul>
      {apart.length > 0 && (
        <ul className={s.list} data-apart aria-label={t`Not at the table`}>
          {apart.map(item)}
        </ul>
      )}
      <Link className={s.more} to={to}>
        {persons === 0 ? <Trans>Parties</Trans> : <Trans>Parties and persons</Trans>}
      </Link>
    </section>
  );
}

interface PartyItemProps {
  readonly party: Party;
  readonly parties: readonly Party[];
  readonly isOurs: boolean;
}

function PartyItem({ party, parties, isOurs }: PartyItemProps) {
  const { t, i18n } = useLingui();
  const blocs = blocsOf(party, parties).map(({ name }) => name);
  const bloc = new Intl.ListFormat(i18n.locale).format(blocs);
  const facts = [
    i18n._(partyRoleLabels[party.role]),
    ...(isOurs ? [t`our side`] : []),
    ...(bloc === '' ? [] : [t`member of ${bloc}`]),
  ];
  return (
    <li className={s.party}>
      <Link to={`${paths.negotiation(party.negotiationId, 'parties')}?item=${party.id}`} dir="auto">
        {party.name}
      </Link>
      <span>{facts.join(' · ')}</span>
    </li>
  );
}
