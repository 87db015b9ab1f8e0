import { partyRoleLabels } from '#domain/party.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TableView } from './table-view.ts';
import s from './table.module.css';

interface TableHeadProps {
  readonly view: TableView;
  readonly from: number;
  readonly to: number;
}

/** The table's first row: parties with their roles, those not at the table apart. */
export function TableHead({ view, from, to }: TableHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className={s.headRow}>
      <div role="columnheader" aria-colindex={1} className={s.corner}>
        <Trans>Issue</Trans>
      </div>
      {view.columns.slice(from, to + 1).map((column, at) => (
        <PartyHead
          key={column.party.id}
          column={column}
          index={from + at}
          isFirstApart={column.isApart && !view.columns[from + at - 1]?.isApart}
          isOurs={column.party.id === view.negotiation.ourPartyId}
        />
      ))}
    </div>
  );
}

interface PartyHeadProps {
  readonly column: TableView['columns'][number];
  readonly index: number;
  readonly isFirstApart: boolean;
  readonly isOurs: boolean;
}

function PartyHead({ column, index, isFirstApart, isOurs }: PartyHeadProps) {
  const { i18n } = useLingui();
  const { party, isApart } = column;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      className={s.partyHead}
      data-apart={isApart || undefined}
      data-first-apart={isFirstApart || undefined}
      style={{ gridColumn: index + 2 }}
    >
      <span className={s.partyName} dir="auto">
        {party.name}
      </span>
      <span className={s.role}>
        {i18n._(partyRoleLabels[party.role]).toLocaleLowerCase(i18n.locale)}
        {isOurs && (
          <>
            {' · '}
            <b>
              <Trans>our side</Trans>
            </b>
          </>
        )}
        {isApart && (
          <span className="visually-hidden">
            {' · '}
            <Trans>not at the table</Trans>
          </span>
        )}
      </span>
    </div>
  );
}
